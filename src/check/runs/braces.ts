import { excerpt, type Fault } from '../../model/problem.ts';

/** What stands between braces where it is no code: one comment or several. */
const COMMENTS = /^\s*(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)\s*)+$/;

const rule = 'content-never-runs';

/** @param inside What stands between braces. */
export function bracesFault(inside: string): Fault | undefined {
  if (COMMENTS.test(inside)) return undefined;
  if (/^\s*\/\*/.test(inside) && !inside.includes('*/'))
    return {
      rule,
      message: 'The comment that begins here has no end before its brace.',
      remedy: 'Write */} where it ends, and no } within it.',
    };
  const message = `The braces ${shown(`{${inside}}`)} hold code, and content never runs.`;
  const remedy = 'Take them out, or write a brace in the text as \\{.';
  return attributesFault(`{${inside}}`) ?? { rule, message, remedy };
}

/** @param from The text from a brace on that nothing closes, as far as it is of interest. */
export function openBraceFault(from: string): Fault {
  const isComment = /^\{\s*\/\*/.test(from);
  if (isComment && !from.includes('*/'))
    return { rule, message: 'The comment that begins here has no end.', remedy: 'Write */} where it ends.' };
  if (isComment) {
    const message = 'The comment that begins here holds a brace that nothing closes.';
    return { rule, message, remedy: 'Take the brace out of it.' };
  }
  const message = 'A brace opens code, and content never runs.';
  const remedy = 'Take the code out, or write the brace as \\{.';
  return attributesFault(from) ?? { rule, message, remedy };
}

function attributesFault(from: string): Fault | undefined {
  const [attributes] = /^\{:?\s*(?:[#.][\w-]+|[\w-]+=)[^{}]*\}/.exec(from.slice(0, 200)) ?? [];
  if (attributes === undefined) return undefined;
  const message = `"${attributes}" gives attributes in other programs, and is code here, which never runs.`;
  const remedy =
    'Take it out: the address of a heading is made of its words, and pictures take the room that there is.';
  return { rule, message, remedy };
}

/** Code as messages quote it. */
export const shown = (code: string): string => excerpt(code.slice(0, 80).replace(/\s+/g, ' '));
