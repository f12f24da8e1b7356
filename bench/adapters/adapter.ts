import type { CorpusEssay } from '../corpus/essay.ts';

/** How one project takes the corpus and makes pages of it. Folders and files are named from the project's folder. */
export interface Adapter {
  name: string;
  /** Why it cannot run here, as a sentence with a remedy; nothing where it can. */
  missing(): string | undefined;
  /** Puts a whole project with these essays into an empty folder. */
  write(folder: string, essays: Iterable<CorpusEssay>, form: Form): void;
  /** Writes one essay again, which has changed. */
  touch(folder: string, essay: CorpusEssay): void;
  /** A program and its arguments; none where `write` makes the pages themselves. */
  build?: readonly string[];
  /** Where the pages are then. */
  output: string;
  /** Where the tool keeps what the next build may use. */
  caches: readonly string[];
  /** The page of an essay, from `output`. */
  page(essay: CorpusEssay): string;
}

/** `essays-only` has no page for a claim or an incident and no link to one: that is a page to weigh, the same for all. */
export type Form = 'all-pages' | 'essays-only';
