import type { Edition, Essay } from '../model/edition.ts';
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
  /** The essay by which it is ordered; left out where the page alone decides. */
  essay?: Essay;
  make(): {
    content: string;
    /** Pages and files of which it is made. */
    of: string[];
  };
}

/** Each form of the pages of which it tells. */
export function* formsOf(edition: Edition, site: Finished): Generator<Form> {
  const article = articlesOf(site);
  const styles = new Styles(site);
  for (const page of alternatePages(edition))
    yield {
      path: address.alternate(page),
      make: () => ({ content: toMarkdown(article(page), hasAlternate), of: [page] }),
    };
  for (const essay of edition.essays)
    yield {
      path: fromRoot(address.edition(essay.id, 'html')),
      essay,
      make: () => {
        const embedded = new Set<string>();
        const book = bindBook(edition, essay, article, (path) => {
          embedded.add(path);
          return toDataAddress(path, site.file(path));
        });
        return { content: toEdition(book, styles.of(book.pages)), of: [...book.pages, ...embedded] };
      },
    };
}
