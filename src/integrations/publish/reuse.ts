import { createHash, hash } from 'node:crypto';
import { copyFileSync, globSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './rename.ts';

/** Counts up when entries of the list change their shape. */
const FORMAT = 1;

/** What a build remembers of a file that it has published. */
interface Entry<Note> {
  /** Changes with whatever the file may show. */
  key: string;
  /** Of the file. */
  sha256: string;
  note: Note;
}

/**
 * Takes files as the build before has published them, where what they are made of is the same. The list of them is no more than a hint:
 * a file is taken only if it still is what the list says, and a list of other code is not read.
 */
export class Reuse<Note> {
  readonly #list: string;
  readonly #from: string;
  readonly #to: string;
  readonly #makers: string | undefined;
  readonly #before: Map<string, Entry<Note>>;
  readonly #now = new Map<string, Entry<Note>>();

  /**
   * @param list The file in which this is remembered.
   * @param from The folder of the last published build.
   * @param to The folder of the one that is made.
   * @param root The project's folder.
   */
  constructor(list: string, from: string, to: string, root: string) {
    this.#list = list;
    this.#from = from;
    this.#to = to;
    const makers = makersHash(root);
    this.#makers = makers && `${FORMAT} ${from} ${makers}`;
    this.#before = readList(list, this.#makers);
  }

  /** How many files were taken. */
  taken = 0;

  /**
   * Puts a file where it is to be published, if it is as it would be made again.
   *
   * @returns What was noted about it; nothing if it has to be made.
   */
  take(file: string, key: string, isUsable: (note: Note) => boolean = () => true): Entry<Note> | undefined {
    const entry = this.#before.get(file);
    if (entry?.key !== key || !isUsable(entry.note)) return undefined;
    const published = join(this.#from, file);
    try {
      if (digestOf(readFileSync(published)) !== entry.sha256) return undefined;
    } catch {
      return undefined;
    }
    link(published, join(this.#to, file));
    this.#now.set(file, entry);
    this.taken++;
    return entry;
  }

  /** Remembers a file that was made. */
  made(file: string, key: string, content: string | Uint8Array, note: Note): void {
    this.#now.set(file, { key, sha256: digestOf(content), note });
  }

  /** Of a file that was taken or made. */
  digest(file: string): string | undefined {
    return this.#now.get(file)?.sha256;
  }

  /** Writes down what is published now; where that cannot be done, the next build only takes longer. */
  write(): void {
    try {
      writeWhole(this.#list, JSON.stringify([this.#makers, [...this.#now]]));
    } catch {
      // A disk that is full, or a folder that may not be written.
    }
  }
}

export const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64');

/** The old file is never written to again, so both may be one. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function readList<Note>(list: string, makers: string | undefined): Map<string, Entry<Note>> {
  try {
    const [madeBy, entries] = JSON.parse(readFileSync(list, 'utf8')) as [string, [string, Entry<Note>][]];
    return new Map(madeBy === makers ? entries : []);
  } catch {
    return new Map();
  }
}

/**
 * Changes with all that makes files: our code, the packages, and Node, which writes dates and names of countries. Nothing where that
 * cannot be told: then nothing is taken.
 */
function makersHash(root: string): string | undefined {
  const made = createHash('sha256').update(JSON.stringify(process.versions));
  // Without hidden files, which editors leave beside what they have open.
  const code = globSync('src/**', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = code.map(({ parentPath, name }) => join(parentPath, name)).sort();
  try {
    // What npm has installed, whatever was asked of it.
    for (const path of [join(root, 'astro.config.mjs'), join(root, 'node_modules/.package-lock.json'), ...paths])
      made.update(`\n${path}\n`).update(readFileSync(path));
  } catch {
    return undefined;
  }
  return made.digest('hex');
}
