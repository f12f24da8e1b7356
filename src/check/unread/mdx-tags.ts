import { elementType } from '../../model/markup.ts';
import type { Place } from '../../model/problem.ts';
import { offsetAt } from '../../model/read/place.ts';
import { htmlFault, isHtml } from '../markup/html.ts';
import type { Found } from './mdx-fault.ts';

/** A tag whose partner is missing: of HTML it is told that it is none of ours, else what is said here. */
const lonely = (end: 'opens' | 'closes', name: string, place: Place, message: string, remedy: string): Found => ({
  ...place,
  ...(isHtml(name) ? htmlFault(name) : { rule: 'syntax', message, remedy }),
  [end]: name,
});

/** Tags that do not pair. */
export function tagFault(said: string, place: Place, body: string): Found | undefined {
  const crossed =
    /closing tag `<\/([\w.:-]*)>`, expected corresponding closing tag for `<([\w.:-]*)>` \((\d+):(\d+)/.exec(said);
  if (crossed) {
    const [, closing = '', open = '', line, column] = crossed;
    if (isHtml(open)) return { line: Number(line), column: Number(column), ...htmlFault(open), opens: open };
    if (isHtml(closing)) return { ...place, ...htmlFault(closing) };
    const isAlike = closing.toLowerCase() === open.toLowerCase();
    const before = `Write </${open}> before it: an element ends inside the one in which it begins.`;
    return {
      ...place,
      rule: 'syntax',
      message: `</${closing}> stands here while the <${open}> of ${line}:${column} is still open.`,
      remedy: isAlike ? `Write </${open}>.` : before,
    };
  }
  const across = /Expected the closing tag `<\/([\w.:-]*)>` either .* the start of `(\w+)` \((\d+):(\d+)/.exec(said);
  if (across) {
    const [, name = '', container = '', line, column] = across;
    const around = containerName(container);
    const message = `</${name}> stands here within the ${around} of ${line}:${column}, in which its element does not begin.`;
    return lonely('closes', name, place, message, `Let the ${around} begin and end on one side of the tag.`);
  }
  const unclosed =
    /Expected a closing tag for `<([\w.:-]*)>` \((\d+):(\d+)(?:-\d+:\d+)?\)(?: before the end of `(\w+)`)?/.exec(said);
  if (unclosed) {
    const [, name = '', line, column, container = 'root'] = unclosed;
    const start = { line: Number(line), column: Number(column) };
    const around = containerName(container);
    const further =
      name === 'Claim' ? '; where the claim goes on in another paragraph, mark it there again with "continued"' : '';
    const tag = tagAt(body, start);
    const remedy =
      elementType(name)?.words === false
        ? `Write ${tag.replace(/>$/, ' />')}.`
        : `Write </${name}> before the ${around} ends${further}.`;
    return lonely('opens', name, start, `${tag} is not closed within its ${around}.`, remedy);
  }
  if (!/^Unexpected closing slash/.test(said)) return undefined;
  const start = { line: place.line, column: place.column - 1 };
  const tag = tagAt(body, start);
  const name = /^<\/\s*([\w.:-]+)/.exec(tag)?.[1] ?? '';
  const opening = tag.replace(/^<\//, '<').replace(/>$/, ' …>');
  const message = `${tag} closes an element that does not begin in this paragraph.`;
  return lonely('closes', name, start, message, `Write ${opening} where it begins, or take this tag out.`);
}

/** What an author calls that of which the parser speaks. */
const containerName = (container: string) => CONTAINERS[container] ?? 'block';

const CONTAINERS: Readonly<Record<string, string>> = {
  atxHeading: 'heading',
  blockQuote: 'quotation',
  blockquote: 'quotation',
  delete: 'struck text',
  emphasis: 'emphasis',
  heading: 'heading',
  image: 'image',
  label: 'brackets',
  link: 'link',
  listItem: 'list item',
  listItemPrefix: 'list item',
  listOrdered: 'list',
  listUnordered: 'list',
  paragraph: 'paragraph',
  root: 'file',
  setextHeading: 'heading',
  strikethrough: 'struck text',
  strong: 'strong emphasis',
  table: 'table',
  tableCell: 'cell',
  tableData: 'cell',
  tableHead: 'head of the table',
  tableHeader: 'cell',
  tableRow: 'row',
};

/** The tag at a place, shortened where it is long. */
function tagAt(body: string, place: Place): string {
  const start = offsetAt(body, place);
  const tag = /^<[^>]*>/.exec(body.slice(start, start + 61))?.[0];
  return tag === undefined ? `${startOfTag(body, start)} …>` : tag.replace(/\s+/g, ' ');
}

/** The bracket and the name of a tag. */
export const startOfTag = (body: string, offset: number): string =>
  /^<\/?[\w.:-]*/.exec(body.slice(offset, offset + 60))?.[0] ?? '<';
