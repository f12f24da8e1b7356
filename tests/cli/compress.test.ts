import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../src/cli/commands/compress.ts';
import { mark } from '../../src/integrations/publish/mark.ts';
import { typed } from './typed.ts';

const command = resolve('src/cli/compress.ts');
const words = 'Bridges fall because somebody has saved money on them. ';
const home = `<p>${words.repeat(20)}`;
const data = `text\n${words.repeat(30)}\n`;

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(parent, 'site/data'), { recursive: true });
  write('index.html', home);
  write('data/claims.csv', data);
  write('robots.txt', 'Allow: /');
  write('_headers', words.repeat(20));
  write('.nojekyll', '');
  write('font.woff2', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(2000, 0x80)]));
});
afterEach(() => rmSync(parent, { recursive: true }));

function write(file: string, text: string | Buffer, time = 1_800_000_000) {
  writeFileSync(join(parent, 'site', file), text);
  utimesSync(join(parent, 'site', file), time, time);
}
const read = (file: string) => readFileSync(join(parent, 'site', file));
const seconds = (file: string) => statSync(join(parent, 'site', file)).mtimeMs / 1000;
const files = () => readdirSync(join(parent, 'site'), { recursive: true }).map(String).sort();

test('a site that shows drafts is not made ready for a server', async () => {
  mark(join(parent, 'site'), true);

  expect(await typed(parent, compressSite, 'site')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'site/ shows drafts, and is nothing to publish. Run "npm run build" for a release.\n',
  });
  expect(files()).not.toContain('index.html.br');
});

const run = () => typed(parent, compressSite, 'site');

test('each text gets a .br and a .gz of the same words and time; what is no text, for hosts or too short gets none', async () => {
  await run();

  expect(files()).toEqual([
    '.nojekyll',
    '_headers',
    'data',
    'data/claims.csv',
    'data/claims.csv.br',
    'data/claims.csv.gz',
    'font.woff2',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'robots.txt',
  ]);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(home);
  expect(gunzipSync(read('data/claims.csv.gz')).toString()).toBe(data);
  expect([seconds('index.html.br'), seconds('data/claims.csv.gz')]).toEqual([1_800_000_000, 1_800_000_000]);
});

test('it says in one line what lies there, and a second run writes nothing', async () => {
  const line = (written: number) =>
    `site/: 2 .br of 0.00 MB for 0.00 MB of text, 2 .gz of 0.00 MB for 0.00 MB of text; ${written} of them written now.\n`;

  expect(await run()).toEqual({ status: 0, stdout: line(4), stderr: '' });
  expect(await run()).toEqual({ status: 0, stdout: line(0), stderr: '' });
});

test('a text that has changed is compressed again, and loses what is no longer smaller', async () => {
  await run();
  write('index.html', `${home} They do.`, 1_800_000_001);
  write('data/claims.csv', 'text', 1_800_000_001);
  await run();

  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(`${home} They do.`);
  expect(files().filter((file) => file.startsWith('data/claims'))).toEqual(['data/claims.csv']);
});

test('a run that is killed leaves only whole files in the site, and the next one ends its work', async () => {
  const texts = Array.from({ length: 40 }, (_, n) => `data/${n}.txt`);
  for (const [n, text] of texts.entries()) write(text, `${n} ${words.repeat(4000)}`);
  const started = spawn(process.execPath, [command, 'site'], { cwd: parent });
  const ended = new Promise((done) => started.once('close', done));
  while (!existsSync(join(parent, 'site/data/3.txt.gz'))) await setTimeout(5);
  started.kill('SIGKILL');
  await ended;

  const made = files().filter((file) => file.endsWith('.br') || file.endsWith('.gz'));
  const whole = made.map((file) => (file.endsWith('.br') ? brotliDecompressSync : gunzipSync)(read(file)).toString());
  expect(whole).toEqual(made.map((file) => read(file.slice(0, -3)).toString()));

  await run();
  expect(texts.filter((text) => !existsSync(join(parent, 'site', `${text}.gz`)))).toEqual([]);
  expect(readdirSync(parent)).toEqual(['site']);
});

test('without a site it says what to do', async () => {
  rmSync(join(parent, 'site/index.html'));

  expect(await run()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no site in site/. Run "npm run build" first.\n',
  });
});
