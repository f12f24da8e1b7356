import type { Place } from '../../model/problem.ts';
import { placeAt } from '../../model/read/place.ts';
import { htmlFault, isHtml, markupFault } from '../markup/html.ts';
import { openBraceFault } from '../runs/braces.ts';
import type { Found, Thrown } from './mdx-fault.ts';
import { startOfTag } from './mdx-tags.ts';

/** A character where a tag cannot have it. */
export function characterFault(said: string, place: Place, offset: number, body: string): Found | undefined {
  const bracket = body.lastIndexOf('<', offset);
  const quote = /closing quote `(.)`/.exec(said)?.[1];
  // What an open quotation mark has swallowed is no tag.
  const tag = lastTag(body, quote ? body.lastIndexOf(quote, offset - 1) : offset);
  const character = /^Unexpected character `(.*?)` \(U/.exec(said)?.[1];
  const fault = (where: number | Place, message: string, remedy: string): Found => ({
    ...(typeof where === 'number' ? placeAt(body, where) : where),
    rule: 'syntax',
    message,
    remedy,
  });
  if (/to create a comment in MDX/.test(said))
    return body.startsWith('<!--', bracket)
      ? fault(bracket, 'HTML comments are not allowed.', 'Write {/* … */}.')
      : { ...placeAt(body, bracket), ...markupFault };
  if (/to create a link in MDX/.test(said)) {
    const address = /^<([^\s<>]*)>/.exec(body.slice(bracket, bracket + 200))?.[1] ?? 'https://…';
    const link = /^[^/?#]+@/.test(address) && !address.startsWith('mailto:') ? `mailto:${address}` : address;
    const remedy = `Write [the words of the link](${link}).`;
    return fault(bracket, 'An address in angle brackets is not a link here.', remedy);
  }
  if (character === '?') return { ...placeAt(body, bracket), ...markupFault };
  const name = tag < 0 ? '' : (/^<\/?([\w.:-]*)/.exec(body.slice(tag, tag + 60))?.[1] ?? '');
  if (isHtml(name))
    return { ...placeAt(body, tag), ...htmlFault(name), [body.startsWith('</', tag) ? 'closes' : 'opens']: name };
  if (/before name/.test(said)) {
    const message = `"<${character ?? ''}" looks like the beginning of an element.`;
    return fault(bracket, message, 'Write < in the text as \\<.');
  }
  if (character !== undefined && /before attribute value/.test(said)) {
    const message = `The value of this attribute begins with ${character}, not with a straight quotation mark.`;
    return fault(place, message, 'Write it as name="value".');
  }
  if (character !== undefined && tag >= 0) {
    const remedy = 'Write attributes as name="value", with a space before each, and end the tag with > or />.';
    return fault(place, `The tag ${startOfTag(body, tag)} cannot hold ${character} here.`, remedy);
  }
  if (!/^Unexpected end of file/.test(said) || tag < 0) return undefined;
  const remedy = 'Close the quotation marks of its attributes, and end it with > or />.';
  return fault(tag, `The tag ${startOfTag(body, tag)} has no end.`, remedy);
}

/** Where the last tag before an offset opens. */
const lastTag = (body: string, offset: number): number =>
  [...body.slice(0, Math.max(offset, 0)).matchAll(/<\/?[A-Za-z]/g)].at(-1)?.index ?? -1;

/** A brace that nothing closes. */
export function braceFault({ source }: Thrown, said: string, offset: number, body: string): Found | undefined {
  if (source !== 'micromark-extension-mdx-expression') return undefined;
  const open = /end of file/.test(said) ? firstOpen(body, offset) : body.lastIndexOf('{', offset);
  return { ...placeAt(body, Math.max(open, 0)), ...openBraceFault(body.slice(open, open + 200)) };
}

/** The first brace that nothing closes: of those in a paragraph, the parser goes no further than its end. */
function firstOpen(body: string, end: number): number {
  const open: number[] = [];
  const isInParagraph = body.slice(end).trim() !== '';
  for (let index = isInParagraph ? body.lastIndexOf('\n\n', end) + 1 : 0; index < body.length; index += 1) {
    if (body[index] === '\\') index += 1;
    else if (body[index] === '{') open.push(index);
    else if (body[index] === '}') open.pop();
  }
  return open[0] ?? body.lastIndexOf('{');
}
