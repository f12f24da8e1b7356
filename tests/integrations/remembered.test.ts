import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentReader } from '../../src/integrations/content-reader.ts';
import { root } from '../fixtures/project.ts';

const command = join(import.meta.dirname, '../../src/cli/check.ts');
const base = join(import.meta.dirname, '../problems/base');
let project = '';
const inProject = (path: string) => join(project, path);
const store = () => inProject('.cache/content/read.txt');
const lines = () => readFileSync(store(), 'utf8').trimEnd().split('\n').slice(1);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'remembered-'));
  cpSync(join(base, 'content'), inProject('content'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

function edit(file: string, from: string, to: string) {
  const path = inProject(`content/${file}`);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}

/** What a check finds and what it has read, without the ways back to places. */
const check = () => JSON.parse(JSON.stringify(new ContentReader(project).read())) as unknown;

/** The same, with nothing remembered. */
function checkAfresh() {
  rmSync(inProject('.cache'), { recursive: true, force: true });
  return check();
}

test('a second check finds and reads the same as the first', () => {
  edit('incidents/tay-bridge.mdx', '"1878-06-01"', '"1880-06-01"');
  edit('essays/bridges.mdx', 'incident="tay-bridge"', 'incident="tay-brige"');
  edit('claims/bridges/too-cheap.mdx', 'level: contested', 'level: contestd');
  const first = check();

  expect(check()).toEqual(first);
});

test('where nothing has changed, nothing is written', () => {
  new ContentReader(project).read();
  const { ino } = statSync(store());
  new ContentReader(project).read();

  expect(statSync(store()).ino).toBe(ino);
});

test('of a file that has changed, and of no other, something else is remembered', () => {
  new ContentReader(project).read();
  const before = lines();
  edit('incidents/tay-bridge.mdx', '"1878-06-01"', '"1877-06-01"');
  new ContentReader(project).read();
  const after = lines();

  expect(after.length).toBe(before.length);
  expect(after.filter((line) => !before.includes(line)).map((line) => /\d{4}-06-01/.exec(line)?.[0])).toEqual([
    '1877-06-01',
  ]);
});

test('a faulty file is read again each time', () => {
  new ContentReader(project).read();
  const before = lines();
  edit('claims/bridges/too-cheap.mdx', 'level: contested', 'level: contestd');
  edit('incidents/tay-bridge.mdx', '"1878-06-01"', '"1877-06-01"');
  new ContentReader(project).read();

  expect(lines().length).toBe(before.length - 1);
});

test('a note is read in the language that its essay has now', () => {
  new ContentReader(project).read();
  edit('site.yaml', 'language: en-GB', 'language: de');
  const second = check();

  expect(second).toEqual(checkAfresh());
  expect(JSON.stringify(second)).toContain('"language":"de"');
});

test.each<[string, (whole: Buffer) => Uint8Array | string]>([
  ['empty', () => ''],
  ['of something else', () => '{"made": 1}\n'],
  ['cut off', (whole) => whole.subarray(0, whole.length >> 1)],
  ['of other code', (whole) => whole.toString().replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
  ['changed within', (whole) => whole.toString().replaceAll('bridge', 'brigde')],
  ['no text', (whole) => whole.map((byte) => byte ^ 0x80)],
])('what is remembered is ignored and mended where its file is %s', (_, damage) => {
  const whole = check();
  const kept = lines();
  writeFileSync(store(), damage(readFileSync(store())));

  expect(check()).toEqual(whole);
  expect(lines()).toEqual(kept);
});

test('after a change of a rule every file is asked again', () => {
  const code = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    cpSync(join(root, 'src'), join(code, 'src'), { recursive: true });
    cpSync(join(root, 'package.json'), join(code, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(code, 'node_modules'));
    const rule = join(code, 'src/check/markup/footnotes.ts');
    const told = () =>
      spawnSync(process.execPath, [join(code, 'src/cli/check.ts')], { cwd: project, encoding: 'utf8' }).stdout;
    edit('claims/bridges/too-cheap.mdx', '\n---\n', '\n---\n\nIt fell [^1].\n');
    const before = told();
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('There is no footnote', 'Nowhere is the footnote'));

    expect(before).toContain('There is no footnote "1".');
    expect(told()).toBe(before.replace('There is no footnote', 'Nowhere is the footnote'));
  } finally {
    rmSync(code, { recursive: true });
  }
});

test('a project in which nothing can be written is checked all the same', () => {
  const whole = checkAfresh();
  rmSync(inProject('.cache'), { recursive: true });
  // A folder could be written to by an administrator, whatever its rights say.
  writeFileSync(inProject('.cache'), '');

  expect([check(), check()]).toEqual([whole, whole]);
});

test('checks that run at once say the same and leave one file', async () => {
  const said = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const child = spawn(process.execPath, [command], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
      const [out] = await Promise.all([text(child.stdout), once(child, 'close')]);
      return out;
    }),
  );

  expect(new Set(said).size).toBe(1);
  expect(readdirSync(inProject('.cache/content'))).toEqual(['read.txt']);
  expect(check()).toEqual(checkAfresh());
});
