import type { Quotes } from '../data/annotations/quote.ts';
import { contentsOf } from '../model/contents.ts';
import type { Edition, Essay } from '../model/edition.ts';
import { address, type EditionFormat } from '../model/address.ts';
import { alternatePages, fromRoot, quotingFiles } from './addresses.ts';
import { quotesIn } from './annotations/quotes.ts';
import { bindBook, type Book } from './chapters.ts';
import { toDataAddress } from './edition/data-address.ts';
import { toEdition } from './edition/edition.ts';
import { toEpub } from './epub/epub.ts';
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
    content: string | Uint8Array;
    /** Pages and files of which it is made. */
    of: string[];
  };
}

/** Each form of the pages of which it tells. */
export function* formsOf(edition: Edition, site: Finished): Generator<Form> {
  const article = articlesOf(site);
  const styles = new Styles(site);
  const all: ReadonlySet<string> = new Set(alternatePages(edition));
  const left = new Set(all);
  const alternates = (pages: readonly string[]): Form[] =>
    pages.flatMap((page) =>
      left.delete(page)
        ? {
            path: address.alternate(page),
            make: () => ({ content: toMarkdown(article(page), all), of: [page] }),
          }
        : [],
    );
  for (const essay of edition.essays) {
    // Its pages come one after the other, so that each is read once for all that is made of it.
    const { incidents } = contentsOf(edition, essay);
    const pages = [
      address.essay(essay.id),
      ...essay.claims.map(({ id }) => address.claim(essay.id, id)),
      ...incidents.map(({ id }) => address.incident(id)),
    ];
    yield* alternates(pages.map(fromRoot));
    const embedded = new Set<string>();
    const embed = (path: string) => {
      embedded.add(path);
      return toDataAddress(path, site.file(path));
    };
    let known: Book | undefined;
    const bound = () => (known ??= bindBook(edition, essay, article, embed));
    const form = (format: EditionFormat, write: (book: Book) => string | Uint8Array): Form => ({
      path: fromRoot(address.edition(essay.id, format)),
      essay,
      make: () => ({ content: write(bound()), of: [...bound().pages, ...embedded] }),
    });
    yield form('html', (book) => toEdition(book, styles.of(book.pages.map(article), book.words)));
    yield form('epub', toEpub);
    const page = fromRoot(address.essay(essay.id));
    let quotes: Quotes | undefined;
    const quoted = () => (quotes ??= quotesIn(article(page).page, new Set(essay.claims.map(({ id }) => id))));
    for (const { path, annotate } of quotingFiles(essay, edition))
      yield {
        path: fromRoot(path),
        essay,
        make: () => ({ content: annotate(quoted()), of: [page] }),
      };
  }
  yield* alternates([...left]);
}
