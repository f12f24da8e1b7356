import { address } from '../../model/address.ts';
import { shortReference } from '../../model/schema/source.ts';
import type { Linked } from './book.ts';
import { xml, type Markup } from '../../data/markup.ts';

/** Words that lead to a page of the site, or to what stands for it in the book; plain words where nothing does. */
export function link(book: Linked, to: string, words: Markup | string): Markup {
  const href = book.href(to);
  return href === undefined ? xml`${words}` : xml`<a href="${href}">${words}</a>`;
}

/** `[Rothery, 1880, p. 4]`, a link to the list of sources. */
export function cite(book: Linked, source: string, locator?: string): Markup {
  const reference = [shortReference(book.edition.source(source)), locator].filter(Boolean).join(', ');
  return xml`<span class="cite">[${link(book, address.source(source), reference)}]</span>`;
}

/** The same for several, each after a space. */
export const cites = (book: Linked, sources: readonly string[]): Markup[] =>
  sources.map((source) => xml` ${cite(book, source)}`);
