import { absolute } from '../model/address.ts';
import type { Site } from '../model/schema/site.ts';

/** A page's address as a file in `data/` gives it: whole where the site knows its own, else relative to that file. */
export const fromData = (path: string, { url }: Pick<Site, 'url'>): string => (url ? absolute(path, url) : `..${path}`);
