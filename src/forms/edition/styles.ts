import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { shortName } from '../../styles/short-names.ts';
import type { Finished } from '../finished.ts';
import { toDataAddress } from './data-address.ts';
import { MergedSheet, statementsIn } from './merged-sheet.ts';

/** What an edition adds to the styles of the pages that it binds. */
const own = ['edition.css', 'paper.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('')
  .replace(/\/\*[^]*?\*\/|\n\s*/g, '')
  .replace(/--[\w-]+/g, shortName);

/** Gives the styles of pages that are bound, as one, with all that they name in them. */
export class Styles {
  readonly #site: Finished;
  /** By its text: what stands in a sheet. */
  readonly #sheets = new Map<string, string[]>();
  readonly #files = new Map<string, string>();

  constructor(site: Finished) {
    this.#site = site;
  }

  of(pages: readonly string[]): string {
    const merged = new MergedSheet();
    const seen = new Set<string>();
    for (const page of pages)
      for (const sheet of this.#sheetsOf(page)) {
        if (seen.has(sheet)) continue;
        seen.add(sheet);
        merged.add(this.#statements(sheet));
      }
    const embedded = changeUrls(`${merged.toString()}${own}`, (path) => `"${this.#embed(path)}"`);
    // A font that has to be fetched is waited for in another; one that stands in the page is there at once.
    return embedded.replaceAll(/font-display:\s*swap/g, 'font-display:block');
  }

  /** Those in its head, the one for what is seen later and the one for paper; what they name by its path from the root. */
  #sheetsOf(page: string): string[] {
    const text = this.#site.page(page);
    const head = text.slice(0, text.indexOf('<body'));
    const inline = [...head.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
    const [, paper] = /<link rel="stylesheet" href="([^"]+)" media="print">/.exec(head) ?? [];
    const folder = posix.dirname(page);
    const fromRoot = (css: string) => changeUrls(css, (path) => posix.join(folder, path));
    const [, late] = /<link rel="stylesheet" href="([^"]+)">/.exec(text.slice(head.length)) ?? [];
    const linked = (href: string) => this.#text(posix.join(folder, href));
    return [
      ...inline.map(fromRoot),
      ...(late === undefined ? [] : [linked(late)]),
      ...(paper === undefined ? [] : [`@media print{${linked(paper)}}`]),
    ];
  }

  #text(path: string): string {
    return Buffer.from(this.#site.file(path)).toString();
  }

  #statements(sheet: string): string[] {
    const known = this.#sheets.get(sheet) ?? statementsIn(sheet);
    this.#sheets.set(sheet, known);
    return known;
  }

  #embed(path: string): string {
    const known = this.#files.get(path) ?? toDataAddress(path, this.#site.file(path));
    this.#files.set(path, known);
    return known;
  }
}

/** Changes the addresses of files. The pass that made them has left them in one form, without blanks. */
const changeUrls = (css: string, change: (path: string) => string): string =>
  css.replace(/(?<=url\()"?(?!data:|#)([^")]+)"?(?=\))/g, (_, path: string) => change(path));
