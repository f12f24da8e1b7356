import { edition } from '../../edition.ts';
import { layOutSources } from '../../model/source-pages.ts';

/** The list of sources, and the pages into which it is parted. */
export const sourcePages = layOutSources(edition);
