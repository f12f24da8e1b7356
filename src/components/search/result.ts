import type { Hit } from './engine.ts';
import { excerpt, markWords, type Piece } from './excerpt.ts';

/** Shows a hit in a copy of SearchResult.astro, which it gives back. */
export function fillResult(result: Element, { document, words }: Hit): Element {
  const [address, title, label, text, titleLanguage, textLanguage] = document;
  const link = result.querySelector('a')!;
  link.href = address;
  link.replaceChildren(...nodes(markWords(title || label, words)));
  if (titleLanguage) link.lang = titleLanguage;
  const below = result.querySelector('.label')!;
  if (title && label) below.append(...nodes(markWords(label, words)));
  else below.remove();
  const context = result.querySelector<HTMLElement>('.context')!;
  context.append(...nodes(excerpt(text, words)));
  if (textLanguage) context.lang = textLanguage;
  return result;
}

const nodes = (pieces: readonly Piece[]): (string | Node)[] =>
  pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
