import type { Place } from '../../model/problem.ts';
import { placeAt } from '../../model/read/place.ts';
import { htmlFault, isHtml, markupFault } from '../markup/html.ts';
import type { Found } from './mdx-fault.ts';
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
    return fault(
      bracket,
      'An address in angle brackets is not a link here.',
      `Write [the words of the link](${link}).`,
    );
  }
  if (character === '?') return { ...placeAt(body, bracket), ...markupFault };
  const name = tag < 0 ? '' : (/^<\/?([\w.:-]*)/.exec(body.slice(tag, tag + 60))?.[1] ?? '');
  if (isHtml(name))
    return {
      ...placeAt(body, tag),
      ...htmlFault(name),
      [body.startsWith('</', tag) ? 'closes' : 'opens']: name,
    };
  if (/before name/.test(said)) {
    return fault(
      bracket,
      `"<${character ?? ''}" looks like the beginning of an element.`,
      'Write < in the text as \\<.',
    );
  }
  if (character !== undefined && /before attribute value/.test(said)) {
    return fault(
      place,
      `The value of this attribute begins with ${character}, not with a straight quotation mark.`,
      'Write it as name="value".',
    );
  }
  if (character !== undefined && tag >= 0) {
    return fault(
      place,
      `The tag ${startOfTag(body, tag)} cannot hold ${character} here.`,
      'Write attributes as name="value", with a space before each, and end the tag with > or />.',
    );
  }
  if (/^Unexpected end of file/.test(said) && tag >= 0) {
    return fault(
      tag,
      `The tag ${startOfTag(body, tag)} has no end.`,
      'Close the quotation marks of its attributes, and end it with > or />.',
    );
  }
  return undefined;
}

/** Where the last tag before an offset opens. */
const lastTag = (body: string, offset: number): number =>
  [...body.slice(0, Math.max(offset, 0)).matchAll(/<\/?[A-Za-z]/g)].at(-1)?.index ?? -1;
