import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reuse } from '../../src/integrations/publish/reuse.ts';

let root: string;
const inside = (path: string) => join(root, path);
const list = () => inside('.cache/published.json');
const open = (from = 'dist') => new Reuse<string>(list(), inside(from), inside('next'), root);

/** A project whose site has one page, which was published under the key "one". */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reuse-'));
  for (const folder of ['dist/claims', 'next', 'src', 'node_modules']) mkdirSync(inside(folder), { recursive: true });
  for (const file of ['astro.config.mjs', 'src/code.ts', 'node_modules/.package-lock.json'])
    writeFileSync(inside(file), '');
  writeFileSync(inside('dist/claims/a.html'), 'A page');
  const build = open();
  build.made('claims/a.html', 'one', 'A page', 'its note');
  build.write();
});
afterEach(() => rmSync(root, { recursive: true }));

test('a file with the same key is taken as it was published, without a copy, and so again by the next build', () => {
  const build = open();

  expect(build.take('claims/a.html', 'one')?.note).toBe('its note');
  expect(readFileSync(inside('next/claims/a.html'), 'utf8')).toBe('A page');
  expect(statSync(inside('next/claims/a.html')).ino).toBe(statSync(inside('dist/claims/a.html')).ino);

  build.write();
  rmSync(inside('next/claims/a.html'));
  expect(open().take('claims/a.html', 'one')?.note).toBe('its note');
});

const change = (path: string, text: string) => () => writeFileSync(inside(path), text);

test.each([
  ['whose key is another', () => undefined, 'two'],
  ['in which a byte was changed', change('dist/claims/a.html', 'A pagE'), 'one'],
  ['that is gone', () => rmSync(inside('dist/claims/a.html')), 'one'],
  ['of other code', change('src/code.ts', '1'), 'one'],
  ['of other packages', change('node_modules/.package-lock.json', '1'), 'one'],
  ['of packages of which nothing is known', () => rmSync(inside('node_modules/.package-lock.json')), 'one'],
  ['whose list is cut off', () => change('.cache/published.json', readFileSync(list(), 'utf8').slice(0, -9))(), 'one'],
  ['whose list is of no use', change('.cache/published.json', '{}'), 'one'],
])('a file %s is not taken', (_, happens, key) => {
  happens();

  expect(open().take('claims/a.html', key)).toBeUndefined();
});

test('a file of a site in another folder is not taken', () => {
  expect(open('other').take('claims/a.html', 'one')).toBeUndefined();
});

test('a file is not taken whose note is of no use any more', () => {
  expect(open().take('claims/a.html', 'one', (note) => note !== 'its note')).toBeUndefined();
});
