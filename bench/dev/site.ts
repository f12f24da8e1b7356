import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeSite, type Adapter } from '../adapters/adapter.ts';
import { makeEssay, makeEssays, revise } from '../corpus/make-essay.ts';

/** What an author works on. */
export interface Site {
  name: string;
  /** Puts a project with this content into an empty folder. */
  write(adapter: Adapter, folder: string): void;
  /** The page of the claim that is worked on, and words that stand on it. */
  page: string;
  words: string;
  /** Saves its note with these words in it. */
  save(adapter: Adapter, folder: string, words: string): void;
}

/** So many generated essays; the first claim of the first is worked on. */
export function generated(essays: number): Site {
  const first = makeEssay(1, 0);
  const { id, statement } = first.claims[0]!;
  return {
    name: String(essays),
    write: (adapter, folder) => writeSite(adapter, folder, makeEssays(essays), 'all-pages'),
    page: `claims/${first.slug}/${id}.html`,
    words: statement,
    save: (adapter, folder, words) => adapter.write(folder, revise(first, words), 'all-pages'),
  };
}

/** What is published here; the first claim by name is worked on. */
export function published(): Site {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  const essay = first(join(content, 'claims'));
  const file = `claims/${essay}/${first(join(content, 'claims', essay))}`;
  const text = readFileSync(join(content, file), 'utf8');
  const [, matter = ''] = /^---\n(.*?\n)---\n/s.exec(text) ?? [];
  return {
    name: 'published',
    write(adapter, folder) {
      adapter.prepare(folder, 'all-pages');
      cpSync(content, join(folder, 'content'), { recursive: true });
    },
    page: file.replace(/\.mdx$/, '.html'),
    words: (parse(matter) as { statement: string }).statement,
    // At its end, as its first paragraph stands in the margin and may not grow.
    save: (_, folder, words) => writeFileSync(join(folder, 'content', file), `${text.trimEnd()}\n\n${words}\n`),
  };
}

const first = (folder: string): string => readdirSync(folder).sort()[0]!;
