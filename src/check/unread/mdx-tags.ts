import type { Fault, Place } from '../../model/problem.ts';
import { offsetAt } from '../../model/read/place.ts';

/** Tags that do not pair. */
export function tagFault(said: string, place: Place, body: string): (Place & Fault) | undefined {
  const crossed =
    /closing tag `<\/([\w.:-]*)>`, expected corresponding closing tag for `<([\w.:-]*)>` \((\d+):(\d+)/.exec(said);
  if (crossed) {
    const [, closing = '', open = '', line, column] = crossed;
    const alike = closing.toLowerCase() === open.toLowerCase();
    return {
      ...place,
      rule: 'syntax',
      message: `</${closing}> stands here while the <${open}> of ${line}:${column} is still open.`,
      remedy: alike
        ? `Write </${open}>.`
        : `Write </${open}> before it: an element ends inside the one in which it begins.`,
    };
  }
  const across = /Expected the closing tag `<\/([\w.:-]*)>` either .* the start of `(\w+)` \((\d+):(\d+)/.exec(said);
  if (across) {
    const [, name = '', container = '', line, column] = across;
    const around = CONTAINERS[container] ?? container;
    return {
      ...place,
      rule: 'syntax',
      message: `</${name}> stands here within the ${around} of ${line}:${column}, in which its element does not begin.`,
      remedy: `Let the ${around} begin and end on one side of the tag.`,
    };
  }
  const unclosed =
    /Expected a closing tag for `<([\w.:-]*)>` \((\d+):(\d+)(?:-\d+:\d+)?\)(?: before the end of `(\w+)`)?/.exec(said);
  if (unclosed) {
    const [, name = '', line, column, container = 'paragraph'] = unclosed;
    const start = { line: Number(line), column: Number(column) };
    const around = CONTAINERS[container] ?? container;
    const further =
      name === 'Claim' ? '; where the claim goes on in another paragraph, mark it there again with "continued"' : '';
    return {
      ...start,
      rule: 'syntax',
      message: `${tagAt(body, start)} is not closed within its ${around}.`,
      remedy: `Write </${name}> before the ${around} ends${further}.`,
    };
  }
  if (/^Unexpected closing slash/.test(said)) {
    const start = { line: place.line, column: place.column - 1 };
    const tag = tagAt(body, start);
    return {
      ...start,
      rule: 'syntax',
      message: `${tag} closes an element that does not begin in this paragraph.`,
      remedy: `Write ${tag.replace(/^<\//, '<').replace(/>$/, ' …>')} where it begins, or take this tag out.`,
    };
  }
  return undefined;
}

const CONTAINERS: Record<string, string> = {
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  delete: 'struck text',
  link: 'link',
  heading: 'heading',
  listItem: 'list item',
  tableCell: 'cell',
  blockquote: 'quotation',
};

/** The tag at a place, shortened where it is long. */
function tagAt(body: string, place: Place): string {
  const tag = /^<[^>]*>/.exec(body.slice(offsetAt(body, place)))?.[0] ?? '<…>';
  return tag.length > 60 ? `${startOfTag(tag, 0)} …>` : tag.replace(/\s+/g, ' ');
}

/** The bracket and the name of a tag. */
export const startOfTag = (body: string, offset: number): string => /^<[\w.:-]*/.exec(body.slice(offset))?.[0] ?? '<';
