import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { perName } from '../../model/read/once.ts';
import { shortName } from '../../styles/short-names.ts';
import type { Words } from '../../words/words.ts';
import type { Article } from '../article.ts';
import { chapterTitles } from '../chapter-names.ts';
import type { Finished } from '../finished.ts';
import { toDataAddress } from './data-address.ts';
import { MergedSheet, statementsIn } from './merged-sheet.ts';

/** What an edition adds to the styles of the pages that it binds. */
const own = ['edition.css', 'paper.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('')
  .replace(/\/\*[^]*?\*\/|\n\s*/g, '')
  .replace(/--[\w-]+/g, shortName);

/** On paper, the name of each chapter over its pages. */
const runningHeads = (words: Words): string =>
  `@media print{${Object.entries(chapterTitles(words))
    .map(
      ([id, title]) =>
        title &&
        `@page ${id.toLowerCase()}{@top-right{content:${JSON.stringify(title.toLocaleUpperCase(words.language))}}}`,
    )
    .join('')}}`;

/** Gives the styles of pages that are bound, as one, with all that they name in them. */
export class Styles {
  readonly #site: Finished;
  /** What stands in sheets, by their files; of those in pages by the folder, from which they name files, and all of them. */
  readonly #sheets = new Map<string, string[]>();
  readonly #embed: (path: string) => string;

  constructor(site: Finished) {
    this.#site = site;
    this.#embed = perName((path) => toDataAddress(path, site.file(path)));
  }

  /** @param words Of the language of what is bound. */
  of(articles: readonly Article[], words: Words): string {
    const merged = new MergedSheet();
    for (const sheet of new Set(articles.flatMap((article) => this.#sheetsOf(article)))) merged.add(sheet);
    const embedded = changeUrls(`${merged.toString()}${own}${runningHeads(words)}`, (path) => `"${this.#embed(path)}"`);
    // A font that has to be fetched is waited for in another; one that stands in the page is there at once.
    return embedded.replaceAll(/font-display:\s*swap/g, 'font-display:block');
  }

  /** The one in its head, the one for what is seen later and the one for paper; what they name by its path from the root. */
  #sheetsOf({ path, page }: Article): string[][] {
    const folder = posix.dirname(path);
    const fromRoot = (css: string) => changeUrls(css, (path) => posix.join(folder, path));
    const [, inline] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const links = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"( media="print")?>/g)];
    const linked = (wanted: string | undefined, write: (css: string) => string) =>
      links.flatMap(([, href = '', medium]) => {
        const file = posix.join(folder, href);
        return medium === wanted ? [this.#sheet(file, () => write(Buffer.from(this.#site.file(file)).toString()))] : [];
      });
    return [
      ...(inline === undefined ? [] : [this.#sheet(`${folder} ${inline}`, () => fromRoot(inline))]),
      ...linked(undefined, (css) => css),
      ...linked(' media="print"', (css) => `@media print{${css}}`),
    ];
  }

  #sheet(key: string, read: () => string): string[] {
    const known = this.#sheets.get(key) ?? statementsIn(read());
    this.#sheets.set(key, known);
    return known;
  }
}

/** Changes the addresses of files. The pass that made them has left them in one form, without blanks. */
const changeUrls = (css: string, change: (path: string) => string): string =>
  css.replace(/(?<=url\()"?(?!data:|#)([^")]+)"?(?=\))/g, (_, path: string) => change(path));
