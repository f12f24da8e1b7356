import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { begin, discardOld, placesFor, publish } from '../../src/integrations/publish/swap.ts';
import { digests } from './project.ts';

const swap = new URL('../../src/integrations/publish/swap.ts', import.meta.url);

/** Publishes, and kills itself in place of a call of the file system, counted from 1. */
const publishAndDie = (folder: string, call: number) => `
  import fs, { renameSync, rmSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let calls = 0;
  const orDie = (run) => (...args) => (++calls === ${call} ? process.kill(process.pid, 'SIGKILL') : run(...args));
  fs.renameSync = orDie(renameSync);
  fs.rmSync = orDie(rmSync);
  syncBuiltinESMExports();
  const { discardOld, placesFor, publish } = await import('${swap.href}');
  const places = placesFor('${folder}/dist', '${folder}/lock');
  publish(places);
  discardOld(places);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  for (const [name, text] of [
    ['dist', 'old'],
    ['dist.next', 'new'],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['before the old site is moved away', 1, 'old'],
  ['between the two renames', 2, 'old'],
  ['before what is left of the old one is deleted', 3, 'new'],
])('a build killed %s leaves a whole site, which the next one finds', (_, call, stands) => {
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', publishAndDie(folder, call)]);
  expect(signal).toBe('SIGKILL');
  const places = placesFor(join(folder, 'dist'), join(folder, 'lock'));
  begin(places);
  const whole = digests(places.dist);

  writeFileSync(join(places.next, 'index.html'), stands);
  expect(whole).toEqual(digests(places.next));
  publish(places);
  discardOld(places);
  expect(Object.keys(digests(folder))).toEqual(['dist/index.html', 'lock']);
});

test('where dist/ is a link, the folder to which it leads is replaced, as a web server may know it by its own name', () => {
  mkdirSync(join(folder, 'www'));
  renameSync(join(folder, 'dist'), join(folder, 'www/site'));
  symlinkSync('www/site', join(folder, 'dist'));
  publishInto('dist');

  expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'www/site/index.html'), 'utf8')).toBe('new');
});

test('a site is published into a folder that is not there, nor the one above it', () => {
  publishInto('new/folder/site');

  expect(readFileSync(join(folder, 'new/folder/site/index.html'), 'utf8')).toBe('new');
});

function publishInto(dist: string): void {
  const places = placesFor(join(folder, dist), join(folder, 'lock'));
  begin(places);
  writeFileSync(join(places.next, 'index.html'), 'new');
  publish(places);
  discardOld(places);
}
