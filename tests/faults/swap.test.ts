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
import { mark } from '../../src/integrations/publish/mark.ts';
import { placesFor } from '../../src/integrations/publish/places.ts';
import { begin, discardOld, heal, publish } from '../../src/integrations/publish/swap.ts';
import { digests } from './project.ts';

const moduleOf = (name: string) => new URL(`../../src/integrations/publish/${name}.ts`, import.meta.url).href;

/** Publishes, and kills itself in place of a call of the file system, counted from 1. */
const publishAndDie = (folder: string, call: number) => `
  import fs, { renameSync, rmSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let calls = 0;
  const orDie = (run) => (...args) => (++calls === ${call} ? process.kill(process.pid, 'SIGKILL') : run(...args));
  fs.renameSync = orDie(renameSync);
  fs.rmSync = orDie(rmSync);
  syncBuiltinESMExports();
  const { placesFor } = await import('${moduleOf('places')}');
  const { discardOld, publish } = await import('${moduleOf('swap')}');
  const places = placesFor('${folder}', '${folder}/dist');
  publish(places);
  discardOld(places);
`;

const LOCK = '.astro/integrations/portable/building';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  for (const [name, text] of [
    ['dist', 'old'],
    ['dist.next', 'new'],
  ] as const) {
    mkdirSync(join(folder, name));
    mark(join(folder, name), false);
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
  const places = placesFor(folder, join(folder, 'dist'));
  begin(places);
  const whole = digests(places.dist);

  writeFileSync(join(places.next, 'index.html'), stands);
  expect(whole).toEqual(digests(places.next));
  publish(places);
  discardOld(places);
  expect(Object.keys(digests(folder))).toEqual([LOCK, 'dist/.claim-by-claim', 'dist/index.html']);
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
  const places = placesFor(folder, join(folder, dist));
  begin(places);
  writeFileSync(join(places.next, 'index.html'), 'new');
  publish(places);
  discardOld(places);
}

test('a site that a build was killed in exchanging is brought back by the next command, but not while a build runs', () => {
  const dist = join(folder, 'dist');
  renameSync(dist, `${dist}.old`);
  mkdirSync(join(folder, '.astro/integrations/portable'), { recursive: true });
  writeFileSync(join(folder, LOCK), String(process.ppid));
  expect(heal(folder, dist)).toBe(false);

  writeFileSync(join(folder, LOCK), '');
  expect(heal(folder, dist)).toBe(true);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
  expect(heal(folder, dist)).toBe(false);
});

test('a new site that cannot be put there leaves the old one', () => {
  rmSync(join(folder, 'dist.next'), { recursive: true });

  expect(() => publish(placesFor(folder, join(folder, 'dist')))).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});
