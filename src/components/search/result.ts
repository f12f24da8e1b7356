import type { Hit } from './engine.ts';
import { excerpt, markWords, type Piece } from './excerpt.ts';

/** Shows a hit in a copy of the template of SiteSearch.astro, which it gives back. */
export function fillResult(result: Element, { document, words }: Hit): Element {
  const [address, title, label, text, titleLanguage, textLanguage] = document;
  const link = result.querySelector('a')!;
  const mark = result.querySelector('mark')!;
  const nodes = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? marking(text, mark) : text));
  link.href = address;
  link.replaceChildren(...nodes(markWords(title || label, words)));
  if (titleLanguage) link.lang = titleLanguage;
  const below = result.querySelector('.label')!;
  if (title && label) below.append(...nodes(markWords(label, words)));
  else below.remove();
  const context = result.querySelector<HTMLElement>('.context')!;
  context.replaceChildren(...nodes(excerpt(text, words)));
  if (textLanguage) context.lang = textLanguage;
  return result;
}

function marking(text: string, mark: Element): Node {
  const copy = mark.cloneNode();
  copy.textContent = text;
  return copy;
}
