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
  return (
    attributesFault(`{${inside}}`) ?? {
      rule,
      message: `The braces ${shown(`{${inside}}`)} hold code, and content never runs.`,
      remedy: 'Take them out, or write a brace in the text as \\{.',
    }
  );
}

/** @param from The text from a brace on that nothing closes, as far as it is of interest. */
export const openBraceFault = (from: string): Fault =>
  /^\{\s*\/\*/.test(from)
    ? from.includes('*/')
      ? {
          rule,
          message: 'The comment that begins here holds a brace that nothing closes.',
          remedy: 'Take the brace out of it.',
        }
      : { rule, message: 'The comment that begins here has no end.', remedy: 'Write */} where it ends.' }
    : (attributesFault(from) ?? {
        rule,
        message: 'A brace opens code, and content never runs.',
        remedy: 'Take the code out, or write the brace as \\{.',
      });

function attributesFault(from: string): Fault | undefined {
  const [attributes] = /^\{:?\s*(?:[#.][\w-]+|[\w-]+=)[^{}]*\}/.exec(from.slice(0, 200)) ?? [];
  return attributes === undefined
    ? undefined
    : {
        rule,
        message: `"${attributes}" gives attributes in other programs, and is code here, which never runs.`,
        remedy: 'Take it out: the address of a heading is made of its words, and pictures take the room that there is.',
      };
}

/** Code as messages quote it. */
export const shown = (code: string): string => excerpt(code.slice(0, 80).replace(/\s+/g, ' '));
