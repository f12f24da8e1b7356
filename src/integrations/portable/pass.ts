import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLeftover } from '../../check/public/names.ts';
import { pathsIn } from '../folder.ts';
import type { Policy } from './csp.ts';
import { noSuchFile, noSuchPlace, type Fault } from './faults.ts';
import { interner } from './intern.ts';
import { fragmentId, placeOf, readPlace, resolver } from './links.ts';
import { rewritePage, wordsOfLink } from './page.ts';
import { Prune } from './prune/prune.ts';
import { Rewriter, type Context } from './rewriter.ts';

/** What is known of a page once it is written. */
export interface PageRecord {
  ids: readonly string[];
  /** Where its links lead on other pages, and the files that it loads: addresses from the root, as `claims/x.html#note`. */
  links: readonly string[];
}

/**
 * Makes every page and style sheet of a site work at any address, in any sub-folder and from a folder without a server. Each page is
 * rewritten in memory as it comes; where its links lead is judged once all pages are known.
 */
export class Pass {
  readonly #folder: string;
  /** All that there are, or will be. */
  readonly files: Set<string>;
  readonly pages = new Map<string, PageRecord>();
  /** Texts that were taken out of pages, by their files, whose names change with them. */
  readonly takenOut = new Map<string, string>();
  readonly #context: Context;
  readonly #sheets = new Map<string, Policy>();
  readonly #intern = interner();
  readonly #prune = new Prune((path, text) => this.#takeOut(path, text));
  readonly #faults: Fault[] = [];

  /**
   * @param folder Where the site is made.
   * @param later Files that are not there yet, to which pages may link already.
   * @param url Where the site will stand: absolute, with a slash at its end.
   * @param moved Addresses from the root that lead to another by now, each with that.
   */
  constructor(folder: string, later: Iterable<string>, url?: string, moved?: ReadonlyMap<string, string>) {
    this.#folder = folder;
    // In an order that no system changes.
    const { there = [], left = [] } = Object.groupBy(pathsIn(folder).sort(compare), (file) =>
      isLeftover(file) ? 'left' : 'there',
    );
    for (const file of left) rmSync(join(folder, file));
    const files = new Set([...there, ...later]);
    this.files = files;
    // As addresses are written in pages, whatever an author writes.
    const site = { files, url: url && new URL(url).href };
    this.#context = {
      ...site,
      sheets: this.#sheets,
      resolve: resolver({ ...site, moved, composed: composedOf(there) }, this.#intern),
    };
    // Sheets first: the policy of a page allows what its sheets load.
    for (const file of there.filter((name) => name.endsWith('.css'))) this.#rewriteSheet(file);
    for (const file of there.filter((name) => name.endsWith('.html')))
      this.#put(file, this.rewrite(file, this.#read(file)));
  }

  /** @returns The text of the page as it shall be published. */
  rewrite(page: string, html: string): string {
    const rewriter = new Rewriter(page, this.#context);
    const { text, ids } = rewritePage(html, rewriter, this.#prune);
    const links = new Set<string>();
    for (const { file, id, link } of rewriter.links) {
      if (file !== page) links.add(this.#intern(placeOf(file, id)));
      else if (id !== undefined && !ids.has(id)) rewriter.fault(noSuchPlace(page, id, ids), link);
    }
    this.#faults.push(...rewriter.faults);
    this.pages.set(page, { ids: [...ids].map(this.#intern), links: [...links] });
    return text;
  }

  /** By page; of one page the places that are missing come last. */
  judge(): Fault[] {
    const answers = new Map<string, string | undefined>();
    const faults = [...this.#faults];
    for (const [page, { links }] of this.pages)
      for (const place of links) {
        if (!answers.has(place)) answers.set(place, this.#faultOf(place));
        const message = answers.get(place);
        if (message !== undefined)
          faults.push({ page, link: { target: `/${place}`, words: this.#words(page, place) }, message });
      }
    return faults.sort((a, b) => compare(a.page, b.page));
  }

  #faultOf(place: string): string | undefined {
    const { file, id } = readPlace(place);
    if (!this.files.has(file)) return noSuchFile(file, this.files);
    if (id === undefined) return undefined;
    const ids = this.pages.get(file)?.ids ?? [];
    return ids.includes(id) ? undefined : noSuchPlace(file, id, ids);
  }

  /** What a reader sees of a link; nobody asks for it unless it leads nowhere. */
  #words(page: string, place: string): string {
    return wordsOfLink(this.#read(page), (address) => {
      const target = this.#context.resolve(address, page);
      return target.kind === 'file' && placeOf(target.file, fragmentId(target.fragment)) === place;
    });
  }

  #rewriteSheet(file: string): void {
    const rewriter = new Rewriter(file, this.#context);
    this.#put(file, rewriter.css(this.#read(file), 'in the style sheet'));
    this.#faults.push(...rewriter.faults);
    this.#sheets.set(file, rewriter.policy);
  }

  #takeOut(file: string, text: string): void {
    this.takenOut.set(file, text);
    if (!this.files.has(file)) this.#put(file, text);
    this.files.add(file);
  }

  #read(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  #put(file: string, text: string): void {
    const path = join(this.#folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Of two that differ in nothing else, the check has told. */
const composedOf = (files: readonly string[]): Map<string, string> =>
  new Map(files.filter((file) => /[^ -~]/.test(file)).map((file) => [file.normalize('NFC'), file]));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
