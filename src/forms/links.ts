import { posix } from 'node:path';
import { decodeAddress } from '../model/schema/image.ts';

/** Where a link on a finished page leads within the site. */
export interface Place {
  /** From the root of the site: `claims/bridges/too-cheap.html`. */
  page: string;
  /** Id of the place on that page; empty for the page as a whole. */
  id: string;
}

/**
 * @param page On which the link stands.
 * @param href As it is written there. The pass before has made sure that something stands where it leads.
 * @returns Nothing where it leads out of the site.
 */
export function placeOfLink(page: string, href: string): Place | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return undefined;
  const [path = '', id = ''] = href.split('#');
  return { page: path === '' ? page : posix.join(posix.dirname(page), decodeAddress(path.replace(/\?.*/, ''))), id };
}
