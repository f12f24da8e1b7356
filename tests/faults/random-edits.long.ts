import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentReader } from '../../src/integrations/content-reader.ts';
import { copyProject } from '../fixtures/project.ts';
import { edits, type Files } from './edits.ts';
import { build, digests } from './project.ts';

const ROUNDS = 100;
const [warm, cold] = [mkdtempSync(join(tmpdir(), 'edits-warm-')), mkdtempSync(join(tmpdir(), 'edits-cold-'))];
const both = [warm, cold];

beforeAll(() => {
  for (const folder of both) {
    copyProject(folder, ['tests/fixtures/site/content']);
    // Nothing is published yet, so that all may change.
    rmSync(join(folder, 'content/published.json'));
  }
});
afterAll(() => both.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const filesIn = (folder: string): Files =>
  new Map(
    globSync('{content,public}/**', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

/** Writes what differs from what is there. */
function write(folder: string, before: Files, files: Files): void {
  for (const path of before.keys()) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of files) {
    if (before.get(path)?.equals(bytes)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

const isAccepted = () => new ContentReader(warm).read().problems.every(({ severity }) => severity === 'warning');

/** Numbers by chance, the same in each run. */
const rounds = fc.sample(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { seed: 1879, numRuns: 10 * ROUNDS });

test(`after each of ${ROUNDS} edits by chance a site is what it would be without earlier builds, to the byte`, async () => {
  expect(await build(warm)).toMatchObject({ status: 0 });
  let files = filesIn(warm);
  const done: string[] = [];

  for (const [round, numbers] of rounds.entries()) {
    if (done.length === ROUNDS) break;
    const chance = (below: number) => (numbers.length > 1 ? numbers.pop()! : numbers[0]!) % Math.max(below, 1);
    const name = Object.keys(edits)[chance(Object.keys(edits).length)]!;
    const edited = new Map(files);
    edits[name]!(edited, chance, round);
    write(warm, files, edited);
    if (!isAccepted()) {
      write(warm, edited, files);
      continue;
    }
    write(cold, files, edited);
    files = edited;
    done.push(name);
    for (const made of ['.cache', '.astro', 'dist']) rmSync(join(cold, made), { recursive: true, force: true });
    const [first, second] = await Promise.all(both.map((folder) => build(folder)));

    expect(first, `${round}: ${name}`).toMatchObject({ status: 0 });
    expect(second, `${round}: ${name}`).toMatchObject({ status: 0 });
    expect(digests(join(warm, 'dist')), `${round}: ${name}`).toEqual(digests(join(cold, 'dist')));
  }

  expect(done.length).toBe(ROUNDS);
  expect(new Set(done)).toEqual(new Set(Object.keys(edits)));
});
