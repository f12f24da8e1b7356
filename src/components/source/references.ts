import { edition } from '../../edition.ts';
import { formatReferences } from '../../data/citation/format-reference.ts';

/** HTML of every source's reference by its id: formatted once, used on many pages. */
export const references = formatReferences(edition.sources);
