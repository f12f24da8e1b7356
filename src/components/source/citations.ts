import { asSource, type Citation } from '../../data/citation/citation.ts';
import { referenceStyles, type ReferenceStyle } from '../../data/citation/processor.ts';
import { formatCitation } from '../../data/citation/format-reference.ts';

/**
 * HTML of a citation in each style.
 *
 * A site without an address is cited by the path of the page, as a link: the browser knows what stands before it.
 */
export const inStyles = (citation: Citation): { name: string; html: string }[] =>
  (Object.keys(referenceStyles) as ReferenceStyle[]).map((style) => ({
    name: referenceStyles[style],
    html: citation.url === undefined ? withPath(citation, style) : formatCitation(asSource(citation), style),
  }));

const withPath = ({ path, ...citation }: Citation, style: ReferenceStyle): string =>
  formatCitation(asSource({ ...citation, path, url: path }), style).replace(
    path,
    `<a href="${path}">${path.slice(1)}</a>`,
  );
