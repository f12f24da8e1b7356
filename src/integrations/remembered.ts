import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedFile, Recall } from '../check/check.ts';
import { filesIn } from './folder.ts';
import { writeWhole } from './publish/rename.ts';

/** What was read of files, taken again while both they and the code that reads them stay the same. */
export interface Remembered {
  recall: Recall;
  /** Writes down what was asked for; where that cannot be done, the next reading only takes longer. */
  keep(): void;
}

/** A line with the hash of all that follows, then one for each file: hash of the input, and what was read of it. */
const FILE = '.cache/content/read.txt';

/** @param root The project's folder. */
export function rememberedIn(root: string): Remembered {
  const code = codeHash();
  if (code === undefined) return { recall: (_, make) => make(), keep: () => undefined };
  const path = join(root, FILE);
  const before = linesOf(path, code);
  const now = new Map<string, string>();
  const recall: Recall = (input, make) => {
    const key = sha(JSON.stringify(input));
    const line = before.get(key);
    const file = line === undefined ? make() : (JSON.parse(line) as CheckedFile);
    // Why a file cannot be read is told in values that JSON has not.
    if (file.faults.length === 0) now.set(key, line ?? JSON.stringify(file));
    return file;
  };
  const keep = () => {
    if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) write(path, code, now);
  };
  return { recall, keep };
}

const sha = (text: string): string => hash('sha256', text, 'hex');

/** Changes with all that what is read of a text depends on; nothing where that cannot be told. */
function codeHash(): string | undefined {
  const here = fileURLToPath(new URL('../..', import.meta.url));
  try {
    // What npm has installed, whatever was asked of it.
    const code = ['src/model', 'src/check'].flatMap((room) => filesIn(join(here, room)).sort());
    const files = [join(here, 'node_modules/.package-lock.json'), ...code];
    return sha([JSON.stringify(process.versions), ...files.map((file) => readFileSync(file, 'utf8'))].join('\0'));
  } catch {
    return undefined;
  }
}

/** By their keys; none where the file was written by other code, or is damaged. */
function linesOf(path: string, code: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== sha(code + body)) return new Map();
  const lines = body.split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** What two processes write at once is not what its first line says. */
function write(path: string, code: string, lines: ReadonlyMap<string, string>): void {
  const body = [...lines].map(([key, json]) => `${key} ${json}\n`).join('');
  try {
    writeWhole(path, `${sha(code + body)}\n${body}`);
  } catch {
    // A disk that is full, or a folder that may not be written.
  }
}
