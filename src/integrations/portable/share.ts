import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Policy, type Allowed } from './csp.ts';
import type { Fault } from './faults.ts';
import { Fragments } from './fragments.ts';
import { keeper } from './keep.ts';
import { Lean } from './lean/lean.ts';
import { rewritePage } from './page.ts';
import { contextOf, Rewriter, type Context } from './rewriter.ts';

/** A site that is built; plain data, so that threads can be told. Paths are from its folder, with forward slashes. */
export interface BuiltSite {
  folder: string;
  files: readonly string[];
  /** Where it will stand: absolute, with a slash at its end. */
  url: string | undefined;
  /** What each style sheet needs, by its path. */
  sheets: readonly (readonly [path: string, allowed: Allowed])[];
}

/** By page, the ids in it. */
export type IdsOfPages = readonly (readonly [page: string, ids: readonly string[]])[];

/** What is known once the pages of a share are rewritten. */
export interface Rewritten {
  faults: Fault[];
  ids: IdsOfPages;
  /** Text of each file that the pages ask for, by its path from the root of the site. */
  files: readonly (readonly [path: string, text: string])[];
  /** Pages of others to whose places links lead; with their ids the links can be judged. */
  asked: string[];
}

/** Some of the pages of a site, which one thread makes portable. */
export class Share {
  readonly #site: BuiltSite;
  readonly #context: Context;
  readonly #keep = keeper();
  readonly #fragments = new Fragments(this.#keep);

  /** @param known Pages that are done: links to them are judged at once, and need not be kept. */
  constructor(site: BuiltSite, known: IdsOfPages = []) {
    this.#site = site;
    const sheets = new Map(site.sheets.map(([path, allowed]) => [path, Policy.of(allowed)]));
    this.#context = contextOf({ files: new Set(site.files), url: site.url }, this.#keep, sheets);
    for (const [page, ids] of known) this.#fragments.add(page, ids);
  }

  /** Rewrites the pages in their folder. */
  rewrite(pages: readonly string[]): Rewritten {
    const lean = new Lean(this.#keep);
    const faults: Fault[] = [];
    const ids: [string, string[]][] = [];
    for (const page of pages) {
      const rewriter = rewriteFile(this.#site.folder, page, this.#context, (html, rewriter) => {
        const rewritten = rewritePage(html, rewriter, lean);
        const kept = [...rewritten.ids].map(this.#keep);
        ids.push([page, kept]);
        this.#fragments.add(page, kept);
        return rewritten.text;
      });
      for (const link of rewriter.fragments) this.#fragments.expect(link);
      faults.push(...rewriter.faults);
    }
    return { faults, ids, files: [...lean.files], asked: this.#fragments.waitingFor() };
  }

  /** @returns A fault for each link to a place that is missing. */
  judge(asked: IdsOfPages): Fault[] {
    for (const [page, ids] of asked) this.#fragments.add(page, ids);
    return this.#fragments.faults();
  }
}

/** Hands a file of the site to `rewrite` and writes back what that returns. */
export function rewriteFile(
  folder: string,
  file: string,
  context: Context,
  rewrite: (text: string, rewriter: Rewriter) => string,
): Rewriter {
  const path = join(folder, file);
  const rewriter = new Rewriter(file, context);
  const text = readFileSync(path, 'utf8');
  const changed = rewrite(text, rewriter);
  if (changed !== text) writeFileSync(path, changed);
  return rewriter;
}
