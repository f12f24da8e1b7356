import { hash, randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Made, Recall } from '../model/read/project.ts';
import { filesIn } from './folder.ts';

/** What was made of files, taken again while both they and what makes them stay the same. */
export interface Remembered {
  recall: Recall;
  /** Writes down what was asked for since; where that cannot be done, the next reading only takes longer. */
  keep(): void;
}

/** Where a project remembers: a line that names the makers, and one for each file: hash of the input, hash of what was made, and that. */
const FILE = '.cache/content/made.txt';
const LINE = Buffer.from('\n');
const HASH = 64;

/** @param root The project's folder. */
export function rememberedIn(root: string): Remembered {
  const makers = makersHash();
  if (makers === undefined) return { recall: (_, make) => make(), keep: () => undefined };
  const path = join(root, FILE);
  const before = linesOf(path, makers);
  const now = new Map<string, Buffer>();
  let news = false;
  const recall: Recall = <Kind extends Made>(input: readonly string[], make: () => Kind): Kind => {
    const key = sha(JSON.stringify(input));
    const line = before.get(key);
    const json = line?.subarray(2 * HASH + 2);
    if (line && json && line.toString('latin1', HASH + 1, 2 * HASH + 1) === sha(json)) {
      now.set(key, line);
      return JSON.parse(json.toString()) as Kind;
    }
    const made = make();
    // What is faulty may hold values that JSON cannot: not even a number.
    if (made.problems.length > 0) return made;
    const text = JSON.stringify(made);
    now.set(key, Buffer.from(`${key} ${sha(text)} ${text}`));
    news = true;
    return made;
  };
  return { recall, keep: () => void (news && write(path, makers, now.values())) };
}

const sha = (text: string | Buffer): string => hash('sha256', text, 'hex');

/** Changes with all that what is made of a text depends on; nothing where that cannot be told. */
function makersHash(): string | undefined {
  const here = fileURLToPath(new URL('../..', import.meta.url));
  try {
    // What npm has installed, whatever was asked of it.
    const files = [join(here, 'node_modules/.package-lock.json'), ...filesIn(join(here, 'src/model')).sort()];
    return sha([JSON.stringify(process.versions), ...files.map((file) => readFileSync(file, 'utf8'))].join('\0'));
  } catch {
    return undefined;
  }
}

/** Its lines by their first hash; none where the file is of other makers, or of no use. */
function linesOf(path: string, makers: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let all: Buffer;
  try {
    all = readFileSync(path);
  } catch {
    return lines;
  }
  let start = all.indexOf(LINE) + 1;
  if (all.toString('latin1', 0, start - 1) !== makers) return lines;
  for (let end = all.indexOf(LINE, start); end >= 0; end = all.indexOf(LINE, start)) {
    lines.set(all.toString('latin1', start, start + HASH), all.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** Whole or not at all, as another process may read it, or write it too. */
function write(path: string, makers: string, lines: Iterable<Buffer>): void {
  const beside = `${path}.${randomUUID()}`;
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(beside, 'wx');
  } catch {
    return;
  }
  try {
    for (const line of [Buffer.from(makers), ...lines]) appendFileSync(file, Buffer.concat([line, LINE]));
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
  } finally {
    closeSync(file);
  }
}
