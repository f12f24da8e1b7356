import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf } from '../../model/read/markup/body.ts';
import { parseMarkdown } from '../../model/read/markup/markdown.ts';
import { offsetAt, placeAt } from '../../model/read/place.ts';
import { bracesFault } from '../runs/braces.ts';
import type { TellHere } from '../tell.ts';
import { mostAtOnce } from './most-at-once.ts';
import { braceFault, characterFault } from './mdx-characters.ts';
import type { Found, Thrown } from './mdx-fault.ts';
import { tagFault } from './mdx-tags.ts';

/**
 * The mistakes that keep MDX from being read. The parser stops at the first; those after it are found by leaving out the tag or the
 * paragraph in which it stands.
 *
 * @param body The text that was parsed.
 */
export function mdxSyntax(error: unknown, body: string, tell: TellHere): void {
  const opened: string[] = [];
  const closed: string[] = [];
  const most = mostAtOnce(body);
  let [thrown, rest]: [unknown, string] = [error, body];
  for (let rounds = 0; thrown !== undefined && rounds < most; rounds += 1) {
    const { opens, closes, line, column, ...fault } = mdxFault(thrown, rest);
    // Where an element begins in one paragraph and ends in another, each end stands alone: that is told once.
    if (!take(opens, closed) && !take(closes, opened)) {
      tell({ line, column }, fault);
      if (opens !== undefined) opened.push(opens);
      if (closes !== undefined) closed.push(closes);
    }
    const at = offsetAt(rest, { line, column });
    // A tag that has no partner can go; what else is wrong may have others in its wake.
    const alone = opens ?? closes;
    const without = (alone !== undefined && withoutTag(rest, at)) || withoutParagraph(rest, at);
    thrown = without === rest ? undefined : thrownBy(without);
    rest = without;
  }
  braces(rest, tell);
}

/** Code between braces in what can be read in the end. */
function braces(rest: string, tell: TellHere): void {
  const tree = parsed(rest);
  if (!('type' in tree)) return;
  visit(tree, (node) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    const fault = bracesFault(node.value);
    if (fault) tell(startOf(node), fault);
  });
}

/** Whether a name was on a list, from which it is taken. */
function take(name: string | undefined, list: string[]): boolean {
  const index = name === undefined ? -1 : list.indexOf(name);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

function parsed(body: string): Root | { error: unknown } {
  try {
    return parseMarkdown(body);
  } catch (error) {
    return { error: error instanceof RangeError ? undefined : error };
  }
}

function thrownBy(body: string): unknown {
  const tree = parsed(body);
  return 'error' in tree ? tree.error : undefined;
}

const blanked = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The text with the tag at an offset blanked, if one begins there and ends in that line. */
function withoutTag(body: string, offset: number): string | undefined {
  const [tag] = /^<[^<>\n]*>/.exec(body.slice(offset, offset + 200)) ?? [];
  return tag && body.slice(0, offset) + blanked(tag) + body.slice(offset + tag.length);
}

/** The text with the lines around an offset blanked, from one empty line to the next. */
function withoutParagraph(body: string, offset: number): string {
  const isEmpty = (start: number, end: number) => body.slice(start, end).trim() === '';
  let start = body.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const before = body.lastIndexOf('\n', start - 2) + 1;
    if (isEmpty(before, start)) break;
    start = before;
  }
  let end = offset;
  while (end < body.length) {
    const next = (body.indexOf('\n', end) + 1 || body.length + 1) - 1;
    if (isEmpty(end, next) && end > offset) break;
    end = next + 1;
  }
  return body.slice(0, start) + blanked(body.slice(start, end)) + body.slice(end);
}

/**
 * A mistake in an author's words and at the place where the author will look for it. The parser reports most of them where it gave up,
 * which may be the end of the paragraph.
 */
function mdxFault(error: unknown, body: string): Found {
  const thrown = error as Thrown;
  const said = (thrown.reason ?? thrown.message).split('\n')[0] ?? '';
  // Of what is open at the end of the text, the message alone has the place.
  const [, line = thrown.line, column = thrown.column] = /\((\d+):(\d+)/.exec(said) ?? [];
  if (line === undefined) return unplaced(body);
  const place = { line: thrown.line ?? Number(line), column: thrown.column ?? (Number(column) || 1) };
  const offset = offsetAt(body, place);
  return (
    tagFault(said, place, body) ??
    braceFault(thrown, said, offset, body) ??
    characterFault(said, place, offset, body) ?? {
      ...place,
      rule: 'syntax',
      message: `This is not valid MDX: ${said.replace(/[.]?$/, '.')}`,
      remedy: 'Check the tags; write < in the text as \\<.',
    }
  );
}

/** The parser itself failed. The first paragraph at which it does so alone is where the author will look. */
function unplaced(body: string): Found {
  const paragraphs = body.split(/(\n[ \t]*(?=\n))/);
  const failing = paragraphs.findIndex((paragraph) => thrownBy(paragraph) !== undefined);
  const before = paragraphs.slice(0, Math.max(failing, 0)).join('');
  return {
    ...placeAt(body, before.length + (/^\s*/.exec(paragraphs[failing] ?? '')?.[0].length ?? 0)),
    rule: 'syntax',
    message: 'This cannot be read as MDX.',
    remedy: 'Check that each tag is closed where it begins; write < in the text as \\<.',
  };
}
