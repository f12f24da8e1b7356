import type { Fault, Place } from '../../model/problem.ts';
import { offsetAt, placeAt } from '../../model/read/place.ts';
import { startOfTag, tagFault } from './mdx-tags.ts';

/** What the MDX parser throws, as far as it is used here. */
interface Thrown {
  ruleId?: string;
  source?: string;
  reason?: string;
  message: string;
  line?: number;
  column?: number;
}

type Found = Place & Fault;

/**
 * A mistake that keeps MDX from being read, in an author's words and at the place where the author will look for it.
 * The parser reports most of them where it gave up, which may be the end of the paragraph.
 *
 * @param body The text that was parsed.
 */
export function mdxFault(error: unknown, body: string): Found {
  const thrown = error as Thrown;
  const said = (thrown.reason ?? thrown.message).split('\n')[0] ?? '';
  const place = { line: thrown.line ?? 1, column: thrown.column ?? 1 };
  const offset = offsetAt(body, place);
  return (
    tagFault(said, place, body) ??
    codeFault(thrown, said, offset, body) ??
    characterFault(said, place, offset, body) ?? {
      ...place,
      rule: 'syntax',
      message: `This is not valid MDX: ${said.replace(/[.]?$/, '.')}`,
      remedy: 'Check the tags; write < in the text as \\<.',
    }
  );
}

/** Braces, `import` and `export` that are not even valid code. */
function codeFault({ source }: Thrown, said: string, offset: number, body: string): Found | undefined {
  const rule = 'content-never-runs';
  if (source === 'micromark-extension-mdxjs-esm') {
    const start = body.lastIndexOf('\n', offset - 1) + 1;
    const word = /^\s*(\w+)/.exec(body.slice(start))?.[1] ?? 'import';
    return {
      ...placeAt(body, start),
      rule,
      message: `A paragraph that begins with "${word}" is read as code, and content never runs.`,
      remedy: 'Take it out, or begin with another word.',
    };
  }
  if (source === 'micromark-extension-mdx-expression') {
    const open = /end of file/.test(said) ? firstOpen(body) : body.lastIndexOf('{', offset);
    return {
      ...placeAt(body, Math.max(open, 0)),
      rule,
      message: 'A brace opens code, and content never runs.',
      remedy: 'Take the code out, or write the brace as \\{.',
    };
  }
  return undefined;
}

/** A character where a tag cannot have it. */
function characterFault(said: string, place: Place, offset: number, body: string): Found | undefined {
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
    return fault(bracket, 'HTML comments are not allowed.', 'Write {/* … */}.');
  if (/to create a link in MDX/.test(said)) {
    return fault(
      bracket,
      'An address in angle brackets is not a link here.',
      'Write [the words of the link](https://…).',
    );
  }
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
  [...body.slice(0, Math.max(offset, 0)).matchAll(/<[A-Za-z]/g)].at(-1)?.index ?? -1;

/** The first brace that nothing closes. */
function firstOpen(body: string): number {
  const open: number[] = [];
  for (let index = 0; index < body.length; index += 1) {
    if (body[index] === '\\') index += 1;
    else if (body[index] === '{') open.push(index);
    else if (body[index] === '}') open.pop();
  }
  return open[0] ?? body.lastIndexOf('{');
}
