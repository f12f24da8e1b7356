import { meant, type Fault } from './faults.ts';
import type { Keep } from './keep.ts';
import type { FragmentLink } from './rewriter.ts';

/**
 * Holds links to places on pages against the ids that are there. What has been judged is forgotten: a site of thousands of pages
 * has millions of such links, so that those to a page which is already read take no memory.
 */
export class Fragments {
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #waiting = new Map<string, { link: FragmentLink; order: number }[]>();
  readonly #missing: { fault: Fault; order: number }[] = [];
  readonly #keep: Keep;
  #count = 0;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  /**
   * @param file A page that is read now.
   * @param ids Must be no pieces of its text.
   */
  add(file: string, ids: Iterable<string>): void {
    this.#ids.set(file, new Set(ids));
    for (const { link, order } of this.#waiting.get(file) ?? []) this.#judge(link, order);
    this.#waiting.delete(file);
  }

  /** @param link A link that stands on some page, read or not. */
  expect(link: FragmentLink): void {
    const order = this.#count++;
    if (this.#ids.has(link.file)) return this.#judge(link, order);
    const { page, file, id, link: written } = link;
    const keep = this.#keep;
    const kept = { page, file, id: keep(id), link: { target: keep(written.target), words: keep(written.words) } };
    const waiting = this.#waiting.get(file) ?? [];
    waiting.push({ link: kept, order });
    this.#waiting.set(file, waiting);
  }

  /** Pages that are not read, to which links lead. */
  waitingFor(): string[] {
    return [...this.#waiting.keys()];
  }

  /** Links that lead to no place, in the order in which they were expected; to be asked for once all pages are read. */
  faults(): Fault[] {
    for (const waiting of this.#waiting.values()) for (const { link, order } of waiting) this.#judge(link, order);
    this.#waiting.clear();
    return this.#missing.sort((a, b) => a.order - b.order).map(({ fault }) => fault);
  }

  #judge({ page, file, id, link }: FragmentLink, order: number): void {
    const known = this.#ids.get(file) ?? new Set();
    if (known.has(id)) return;
    const fault = { page, link, message: `${file} has no id "${id}".${meant(id, known)}` };
    this.#missing.push({ fault, order });
  }
}
