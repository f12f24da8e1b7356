import { asSource, type Citation } from '../../data/citation/citation.ts';
import { referenceStyles, type ReferenceStyle } from '../../data/citation/processor.ts';
import { formatCitation } from '../../data/citation/format-reference.ts';

/**
 * HTML of a citation in each style.
 *
 * A site without an address is cited by the path of the page, as a link: the browser knows what stands before it.
 */
export const inStyles = ({ path, url, ...citation }: Citation, tag: string): { name: string; html: string }[] =>
  (Object.keys(referenceStyles) as ReferenceStyle[]).map((style) => ({
    name: referenceStyles[style],
    html: formatCitation(asSource({ ...citation, path, url: url ?? path }), style, url ?? path.slice(1), tag),
  }));
