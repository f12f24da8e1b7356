import { openBraceFault } from '../runs/braces.ts';
import { placeAt } from '../../model/read/place.ts';
import type { Found, Thrown } from './mdx-fault.ts';

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
