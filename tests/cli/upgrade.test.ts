import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { upgrade } from '../../src/cli/commands/upgrade/upgrade.ts';
import { typed } from './typed.ts';

let parent: string;
const engine = () => join(parent, 'engine');
const site = () => join(parent, 'site');

function git(folder: string, ...given: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...given], { cwd: folder, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  return stdout;
}
const commit = (folder: string) => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'As it stands');
};
function put(folder: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const read = (path: string) => readFileSync(join(site(), path), 'utf8');
const run = (...args: string[]) => typed(site(), upgrade, ...args);
const upgraded = () => run('--from', engine());

const lines = (...changed: string[]) =>
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((line, index) => changed[index] || line).join('\n');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'upgrade-'));
  mkdirSync(engine());
  git(engine(), 'init', '--quiet', '--initial-branch', 'main');
  put(engine(), {
    'src/pages/[essay].astro': lines(),
    'src/old.ts': 'old',
    'package.json': '{ "version": "1.0.0" }',
    'content/site.yaml': 'title: Shipped',
    'public/favicon.svg': 'shipped',
    'README.md': 'Of the engine.',
    '.github/workflows/pages.yml': 'shipped',
  });
  commit(engine());
  git(engine(), 'tag', 'v1.0.0');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Takes the files as GitHub does of a template: without their history. */
function fromTemplate() {
  cpSync(engine(), site(), { recursive: true, filter: (path) => !/[\\/]\.git$/.test(path) });
  git(site(), 'init', '--quiet');
  commit(site());
}
const clone = () => git(parent, 'clone', '--quiet', engine(), site());

const own = {
  'content/site.yaml': 'title: Mine',
  'content/essays/mine.mdx': 'Mine.',
  'public/favicon.svg': 'mine',
  'public/CNAME': 'essays.example.org',
  'README.md': 'Of my site.',
  '.github/workflows/pages.yml': 'mine',
};

/** The engine's next release: a file changed, one added, one taken out, and all changed that a site has of its own. */
function release() {
  put(engine(), {
    'src/pages/[essay].astro': lines('ONE'),
    'src/new.ts': 'new',
    'package.json': '{ "version": "1.1.0" }',
    ...Object.fromEntries(Object.keys(own).map((path) => [path, 'Of the next release.'])),
  });
  rmSync(join(engine(), 'src/old.ts'));
  commit(engine());
  git(engine(), 'tag', 'v1.1.0');
  git(engine(), 'tag', 'v2.0.0-rc.1');
}

describe.each([
  ['a template', fromTemplate],
  ['a clone', clone],
])('a site that was made from %s', (_, make) => {
  beforeEach(() => {
    make();
    put(site(), own);
    commit(site());
    release();
  });

  test('gets the engine of the newest release, and keeps all that is its own', async () => {
    expect(await upgraded()).toEqual({
      status: 0,
      stdout:
        'The engine is that of v1.1.0 now: 3 files changed, 1 file removed. content/ and public/ are as they were.\n' +
        'Now run "npm ci", "npm run check" and "npm run build"; if all is well, commit it. To go back: git reset --hard\n',
      stderr: '',
    });
    expect(read('src/pages/[essay].astro')).toBe(lines('ONE'));
    expect(read('src/new.ts')).toBe('new');
    expect(existsSync(join(site(), 'src/old.ts'))).toBe(false);
    for (const [path, text] of Object.entries(own)) expect([path, read(path)]).toEqual([path, text]);

    commit(site());
    expect((await upgraded()).stdout).toBe('The engine is that of v1.1.0 already.\n');
  });

  test('keeps what was changed in the engine, where that does not touch the same lines; also when it is upgraded again', async () => {
    put(site(), { 'src/pages/[essay].astro': lines('', '', '', '', '', '', 'SEVEN'), 'src/mine.ts': 'mine' });
    commit(site());

    expect((await upgraded()).status).toBe(0);
    expect(read('src/pages/[essay].astro')).toBe(lines('ONE', '', '', '', '', '', 'SEVEN'));

    commit(site());
    put(engine(), { 'src/pages/[essay].astro': lines('ONE', '', 'THREE') });
    commit(engine());
    git(engine(), 'tag', 'v1.2.0');
    expect((await upgraded()).status).toBe(0);
    expect(read('src/pages/[essay].astro')).toBe(lines('ONE', '', 'THREE', '', '', '', 'SEVEN'));
    expect(read('src/mine.ts')).toBe('mine');
  });

  test('keeps a file that is no text byte by byte where it was changed in both', async () => {
    const font = (byte: number) => Buffer.from([0, 0xff, 0xfe, byte]);
    for (const [folder, byte] of [
      [engine(), 1],
      [site(), 2],
    ] as const) {
      writeFileSync(join(folder, 'src/font.woff2'), font(byte));
      commit(folder);
    }
    git(engine(), 'tag', 'v1.1.1');

    expect((await upgraded()).stderr).toContain('line for line: src/font.woff2. ');
    expect(readFileSync(join(site(), 'src/font.woff2'))).toEqual(font(2));
  });

  test('is told of what was changed in both, with both in the file', async () => {
    put(site(), { 'src/pages/[essay].astro': lines('Uno') });
    commit(site());
    const { status, stderr } = await upgraded();

    expect([status, stderr]).toEqual([
      1,
      'Changed here and in the engine, line for line: src/pages/[essay].astro. Keep there what is right of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>. To go back: git reset --hard\n',
    ]);
    expect(read('src/pages/[essay].astro')).toContain('<<<<<<< yours\nUno\n=======\nONE\n>>>>>>> the engine\n');
    expect(read('src/new.ts')).toBe('new');
  });

  test('may take another release, by a remote that git knows', async () => {
    git(site(), 'remote', 'add', 'upstream', engine());

    expect((await run('--to', 'v1.0.0')).stdout).toBe('The engine is that of v1.0.0 already.\n');
    expect((await run('--to', 'v9.0.0')).stderr).toContain('git fetch failed: ');
    expect((await run()).stdout).toContain('The engine is that of v1.1.0 now');
  });
});

describe('nothing is changed', () => {
  test('where something is not committed', async () => {
    clone();
    put(site(), { 'src/old.ts': 'mine', 'notes.txt': '' });

    expect(await upgraded()).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Not committed yet: src/old.ts, notes.txt. Commit it first, so that you can go back: git add . && git commit\n',
    });
  });

  test('where there is no engine, or what is said of it is a setting of git', async () => {
    fromTemplate();
    expect((await run('--from', '/nowhere')).stderr).toBe(
      "git ls-remote failed: '/nowhere' does not appear to be a git repository\n",
    );
    expect((await run('--from', '--upload-pack=touch')).stderr).toBe('"--from" needs a value.\n');
    expect((await run('--from=--upload-pack=touch')).stderr).toMatch(/^git ls-remote failed: /);
    expect(git(site(), 'status', '--porcelain')).toBe('');
  });

  test('where nobody says where the engine comes from, and where there is no git', async () => {
    fromTemplate();
    expect((await run()).stderr).toBe(
      'Say where the engine comes from: npm run upgrade -- --from https://…, or once for all: git remote add upstream https://…\n',
    );
    rmSync(join(site(), '.git'), { recursive: true });
    expect((await upgraded()).stderr).toBe(
      'This is no repository of git, so that nobody could go back. Run "git init", and commit all.\n',
    );
  });
});
