import type { Edition } from '../model/edition.ts';
import { address } from '../model/address.ts';
import { alternatePages, fromRoot, hasAlternate } from './addresses.ts';
import { bindBook } from './chapters.ts';
import { toDataAddress } from './edition/data-address.ts';
import { toEdition } from './edition/edition.ts';
import { Styles } from './edition/styles.ts';
import { articlesOf, type Finished } from './finished.ts';
import { toMarkdown } from './markdown/alternate.ts';

/** Another form of what finished pages say. */
export interface Form {
  /** From the root of the site: `essays/bridges.md`. */
  path: string;
  content: string;
}

/** Makes each form from the pages of which it tells. */
export function* makeForms(edition: Edition, site: Finished): Generator<Form> {
  const article = articlesOf(site);
  const styles = new Styles(site);
  const embed = (path: string) => toDataAddress(path, site.file(path));
  for (const page of alternatePages(edition))
    yield { path: address.alternate(page), content: toMarkdown(article(page), hasAlternate) };
  for (const essay of edition.essays) {
    const book = bindBook(edition, essay, article, embed);
    yield { path: fromRoot(address.edition(essay.id, 'html')), content: toEdition(book, styles.of(book.pages)) };
  }
}
