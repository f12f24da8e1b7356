import type { CorpusEssay } from '../corpus/essay.ts';

/** How one project takes the corpus and makes pages of it. Folders and files are named from the project's folder. */
export interface Adapter {
  name: string;
  /** Why it cannot run here, as a sentence with a remedy; nothing where it can. */
  missing(): string | undefined;
  /** Puts what a project needs besides its essays into an empty folder. */
  prepare(folder: string, form: Form): void;
  /** Writes the files of one essay. Those that have not changed are left alone. */
  write(folder: string, essay: CorpusEssay, form: Form): void;
  /** A program and its arguments; none where `write` makes the pages themselves. */
  build?: readonly string[];
  /** The same for a check of the content alone, if it has one. */
  check?: readonly string[];
  /** Where the pages are then. */
  output: string;
  /** Where the tool keeps what the next build may use. */
  caches: readonly string[];
  /** The page of an essay, from `output`. */
  page(essay: CorpusEssay): string;
}

/** `essays-only` has no page for a claim or an incident and no link to one: that is a page to weigh, the same for all. */
export type Form = 'all-pages' | 'essays-only';

/** Puts a whole project with these essays into an empty folder. */
export function writeSite(adapter: Adapter, folder: string, essays: Iterable<CorpusEssay>, form: Form): void {
  adapter.prepare(folder, form);
  for (const essay of essays) adapter.write(folder, essay, form);
}
