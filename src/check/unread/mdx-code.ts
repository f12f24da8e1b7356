import type { Fault } from '../../model/problem.ts';
import { placeAt } from '../../model/read/place.ts';
import type { Found, Thrown } from './mdx-fault.ts';

/** Braces, `import` and `export` that are not even valid code. */
export function codeFault({ source }: Thrown, said: string, offset: number, body: string): Found | undefined {
  const rule = 'content-never-runs';
  if (source === 'micromark-extension-mdxjs-esm') {
    // Code may go on over many lines, and past an empty one.
    const start = Math.max(...['import', 'export'].map((one) => body.lastIndexOf(`\n${one}`, offset))) + 1;
    const word = body.slice(start, start + 'import'.length);
    return {
      ...placeAt(body, start),
      rule,
      message: `A paragraph that begins with "${word}" is read as code, and content never runs.`,
      remedy: 'Take it out, or begin with another word.',
    };
  }
  if (source === 'micromark-extension-mdx-expression') {
    const open = /end of file/.test(said) ? firstOpen(body) : body.lastIndexOf('{', offset);
    return { ...placeAt(body, Math.max(open, 0)), rule, ...braceFault(body.slice(open, open + 200)) };
  }
  return undefined;
}

/** @param from The text from the brace on, as far as it is of interest. */
function braceFault(from: string): Pick<Fault, 'message' | 'remedy'> {
  if (/^\{\s*\/\*/.test(from))
    return { message: 'The comment that begins here has no end.', remedy: 'Write */} where it ends.' };
  const [attributes] = /^\{:?\s*(?:[#.][\w-]+|[\w-]+=)[^{}]*\}/.exec(from) ?? [];
  return attributes === undefined
    ? {
        message: 'A brace opens code, and content never runs.',
        remedy: 'Take the code out, or write the brace as \\{.',
      }
    : {
        message: `"${attributes}" gives attributes in other programs, and is code here, which never runs.`,
        remedy: 'Take it out: the address of a heading is made of its words, and pictures take the room that there is.',
      };
}

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
