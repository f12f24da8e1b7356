import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/model/register/register.ts';

const cli = join(import.meta.dirname, '../../src/cli');
const base = join(import.meta.dirname, '../problems/base');
let project = '';

// Each test runs several commands, one after the other.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'publish-'));
  cpSync(base, project, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

function run(command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, command), ...given], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
const publish = (...given: string[]) => run('publish.ts', ...given);

const path = (file: string) => join(project, 'content', file);
function edit(file: string, from: string, to: string) {
  const text = readFileSync(path(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path(file), text.replaceAll(from, to));
}
const read = () => readFileSync(path('published.json'), 'utf8');
const entries = () => (JSON.parse(read()) as { ids: Record<string, Entry> }).ids;

const names = [
  'claim:bridges/pay-for-inspection',
  'claim:bridges/too-cheap',
  'claim:bridges/wind-was-known',
  'essay:bridges',
  'incident:tacoma-narrows',
  'incident:tay-bridge',
  'source:smeaton-1759',
  'source:tacoma-report-1941',
  'source:tay-report-1880',
];
const firstWords = {
  date: '2026-03-01',
  hash: '64a2cf8a2264da7e6e897e6e76ff6cdbdcfab1146163db4d7ddf028a0fbacb49',
  words: 'Bridges fall because somebody has saved money on them',
  statement: 'Bridges fall mostly because money was saved in building them.',
  level: 'contested',
  why: 'First published.',
};

test('without ids, all that is new is registered, sorted by name, and a second time nothing is new', () => {
  expect(publish('accept', '--on', '2026-03-01')).toEqual({
    status: 0,
    said: 'content/published.json: 9 ids written.\n',
  });
  expect(Object.keys(entries())).toEqual(names);
  expect(entries()['claim:bridges/too-cheap']).toEqual({
    state: 'live',
    first: '2026-03-01',
    revisions: [firstWords],
  });
  expect(entries()['incident:tay-bridge']).toEqual({ state: 'live', first: '2026-03-01' });
  expect(publish('accept', '--on', '2026-03-02')).toEqual({ status: 0, said: 'Nothing is new.\n' });
});

test('what a draft holds is not registered', () => {
  edit('essays/bridges.mdx', 'relation: own', 'relation: own\ndraft: true');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind-was-known', 'incident:tay-bridge');
  publish('accept', '--on', '2026-03-01');

  expect(Object.keys(entries()).filter((name) => /^(essay|claim)/.test(name))).toEqual([]);
});

test('a changed claim is an error until it is accepted, with the reason, as the next revision', () => {
  publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'saved money on them', 'saved far too much on them');

  expect(publish('check').status).toBe(1);
  expect(publish('accept')).toEqual({
    status: 1,
    said: '"claim:bridges/too-cheap" has changed: readers are told why. Add --why "…".\n',
  });
  expect(publish('accept', 'bridges/too-cheap', '--why', 'Clearer.', '--on', '2026-04-01').said).toBe(
    'content/published.json: claim:bridges/too-cheap written.\n',
  );
  expect(entries()['claim:bridges/too-cheap']).toEqual({
    state: 'live',
    first: '2026-03-01',
    revisions: [
      firstWords,
      {
        ...firstWords,
        date: '2026-04-01',
        hash: 'b038bc42bd6c1a6cee7e0febdea6be24b5ef64dfb9ee3feff1559528b4782ca0',
        words: 'Bridges fall because somebody has saved far too much on them',
        why: 'Clearer.',
      },
    ],
  });
  expect(publish('check')).toEqual({ status: 0, said: '' });
});

test('white space and the form of accents are no change', () => {
  edit('essays/bridges.mdx', 'saved money', 'saved café money');
  publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'saved café money', 'saved\ncafe\u0301  money');

  expect(publish('check')).toEqual({ status: 0, said: '' });
});

test('a renamed claim keeps its history, and each of its old names leads to it at once', () => {
  publish('accept', '--on', '2026-03-01');
  const renameTo = (from: string, to: string) => {
    renameSync(path(`claims/bridges/${from}.mdx`), path(`claims/bridges/${to}.mdx`));
    edit('essays/bridges.mdx', from, to);
    edit('claims/bridges/wind-was-known.mdx', from, to);
    return publish('rename', `bridges/${from}`, `bridges/${to}`, '--on', '2026-03-09');
  };

  expect(publish('rename', 'bridges/too-cheap', 'bridges/savings').said).toBe(
    '"claim:bridges/too-cheap" is still there: rename its file and its mark in the essay first.\n',
  );
  renameTo('too-cheap', 'savings');
  renameTo('savings', 'thrift');

  const alias = { state: 'alias', first: '2026-03-01', to: 'claim:bridges/thrift', since: '2026-03-09' };
  expect(entries()['claim:bridges/too-cheap']).toEqual(alias);
  expect(entries()['claim:bridges/savings']).toEqual(alias);
  expect(entries()['claim:bridges/thrift']).toEqual({ state: 'live', first: '2026-03-01', revisions: [firstWords] });
  expect(publish('check')).toEqual({ status: 0, said: '' });
});

test('a claim that is gone is withdrawn with a reason and its history, and its id cannot be accepted again', () => {
  publish('accept', '--on', '2026-03-01');
  const essay = readFileSync(path('essays/bridges.mdx'), 'utf8');
  const note = readFileSync(path('claims/bridges/too-cheap.mdx'), 'utf8');
  edit('essays/bridges.mdx', '<Claim id="too-cheap">', '');
  edit('essays/bridges.mdx', 'on them</Claim>', 'on them');
  edit('essays/bridges.mdx', '[the first claim](claim:too-cheap)', 'it');
  edit('claims/bridges/wind-was-known.mdx', 'supports: [too-cheap]\n', '');
  rmSync(path('claims/bridges/too-cheap.mdx'));
  const see = ['--see', 'bridges/wind-was-known'];

  expect(publish('accept').said).toContain('[register-vanished]');
  expect(publish('withdraw', 'bridges/too-cheap', '--why', 'Wrong.', ...see, '--on', '2026-03-09').status).toBe(0);
  expect(entries()['claim:bridges/too-cheap']).toEqual({
    state: 'withdrawn',
    first: '2026-03-01',
    revisions: [firstWords],
    since: '2026-03-09',
    why: 'Wrong.',
    see: 'claim:bridges/wind-was-known',
  });
  expect(publish('check')).toEqual({ status: 0, said: '' });

  writeFileSync(path('essays/bridges.mdx'), essay);
  writeFileSync(path('claims/bridges/too-cheap.mdx'), note);
  expect(publish('accept', 'bridges/too-cheap').said).toContain('[register-used-again]');
});

test('a renamed incident keeps the day of its first publication, and its old name leads to it', () => {
  publish('accept', '--on', '2026-03-01');
  renameSync(path('incidents/tay-bridge.mdx'), path('incidents/fall-of-the-tay-bridge.mdx'));

  expect(publish('rename', 'incident:tay-bridge', 'incident:tay').said).toContain('[unknown-incident]');
  edit('essays/bridges.mdx', 'tay-bridge', 'fall-of-the-tay-bridge');
  edit('claims/bridges/too-cheap.mdx', 'tay-bridge', 'fall-of-the-tay-bridge');
  expect(publish('rename', 'incident:tay-bridge', 'incident:tay').said).toBe(
    'There is no "incident:tay": rename its file and whatever refers to it first.\n',
  );
  publish('rename', 'incident:tay-bridge', 'incident:fall-of-the-tay-bridge', '--on', '2026-03-09');

  expect(entries()['incident:tay-bridge']).toEqual({
    state: 'alias',
    first: '2026-03-01',
    to: 'incident:fall-of-the-tay-bridge',
    since: '2026-03-09',
  });
  expect(entries()['incident:fall-of-the-tay-bridge']).toEqual({ state: 'live', first: '2026-03-01' });
  expect(publish('check')).toEqual({ status: 0, said: '' });
});

test('what sends its readers to a claim sends them to its new name, and after that to its withdrawal', () => {
  edit('essays/bridges.mdx', 'fell to it', '<Claim id="fell">fell to it</Claim>');
  cpSync(path('claims/bridges/wind-was-known.mdx'), path('claims/bridges/fell.mdx'));
  edit('claims/bridges/fell.mdx', 'supports: [too-cheap]\n', '');
  publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', '<Claim id="fell">fell to it</Claim>', 'fell to it');
  rmSync(path('claims/bridges/fell.mdx'));
  publish('withdraw', 'bridges/fell', '--why', 'Wrong.', '--see', 'bridges/wind-was-known', '--on', '2026-03-09');
  const seen = () => {
    const fell = entries()['claim:bridges/fell'];
    return fell?.state === 'withdrawn' && fell.see;
  };

  renameSync(path('claims/bridges/wind-was-known.mdx'), path('claims/bridges/wind.mdx'));
  edit('essays/bridges.mdx', 'wind-was-known', 'wind');
  edit('incidents/tacoma-narrows.mdx', 'wind-was-known', 'wind');
  publish('rename', 'bridges/wind-was-known', 'bridges/wind', '--on', '2026-03-10');
  expect(seen()).toBe('claim:bridges/wind');

  edit('essays/bridges.mdx', '<Claim id="wind">That wind pushes at a bridge was known</Claim>', 'So it was');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind', 'claim:bridges/too-cheap');
  rmSync(path('claims/bridges/wind.mdx'));
  publish('withdraw', 'bridges/wind', '--why', 'Wrong too.', '--on', '2026-03-11');
  expect(seen()).toBe('claim:bridges/wind');
  expect(publish('check')).toEqual({ status: 0, said: '' });
});

test('with an essay, its claims are withdrawn', () => {
  publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'relation: own', 'relation: own\ndraft: true');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind-was-known', 'incident:tay-bridge');

  expect(publish('withdraw', 'essay:bridges', '--why', 'It was not ours.', '--on', '2026-03-09')).toEqual({
    status: 0,
    said: 'content/published.json: 4 ids written.\n',
  });
  expect(entries()['claim:bridges/too-cheap']).toEqual({
    state: 'withdrawn',
    first: '2026-03-01',
    revisions: [firstWords],
    since: '2026-03-09',
    why: 'It was not ours.',
  });
  expect(publish('check')).toEqual({ status: 0, said: '' });
});

describe('the last release', () => {
  const git = (...given: string[]) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...identity, ...given], { cwd: project, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  };
  const commit = () => {
    git('add', '.');
    git('commit', '--quiet', '--message', 'As it stands');
  };
  const lost = (from: string) =>
    `content/published.json:3:10  "source:never-was" is in the register of the last release, and is missing here. Put back what ${from} has.  [register-shrank]\n`;
  /** As if something had been published and lost. */
  const addSource = () =>
    edit(
      'published.json',
      '"source:smeaton-1759"',
      '"source:never-was": { "state": "withdrawn", "first": "2026-03-01", "since": "2026-03-01", "why": "Wrong." },\n    "source:smeaton-1759"',
    );
  const takeSource = () => writeFileSync(path('published.json'), read().replace(/"source:never-was": .*\n/, ''));

  test('is kept as a copy, for where there is no git', () => {
    expect(publish('release').said).toBe(
      `Not registered yet: ${names.join(', ')}. First run "npm run publish -- accept".\n`,
    );
    publish('accept', '--on', '2026-03-01');
    addSource();
    expect(publish('release')).toEqual({
      status: 0,
      said: 'content/published-at-release.json: 10 ids kept as this release has them.\n',
    });
    expect(run('check.ts').said).toBe('0 errors in 11 files\n');

    takeSource();
    expect(run('check.ts').said).toBe(`${lost('content/published-at-release.json')}1 error in 11 files\n`);
    expect(publish('release').said).toContain('[register-shrank]');
  });

  test('is the tag of the highest version where there is git, also in a folder of the repository', () => {
    const folder = project;
    project = join(folder, 'site');
    mkdirSync(project);
    renameSync(join(folder, 'content'), join(project, 'content'));
    git('init', '--quiet', '..');
    publish('accept', '--on', '2026-03-01');
    commit();
    git('tag', 'v1.9.0');
    git('tag', 'vanity');
    addSource();
    commit();
    git('tag', 'v1.10.0');
    git('tag', 'v1.10.0-rc.1', 'v1.9.0');
    takeSource();

    expect(run('check.ts').said).toBe(`${lost('v1.10.0:content/published.json')}1 error in 10 files\n`);
    project = folder;
  });

  test('is none that came after what is checked out', () => {
    publish('accept', '--on', '2026-03-01');
    git('init', '--quiet');
    commit();
    git('tag', 'v1.0.0');
    addSource();
    commit();
    git('tag', 'v2.0.0');
    git('checkout', '--quiet', 'v1.0.0');

    expect(run('check.ts').said).toBe('0 errors in 10 files\n');
  });

  test('is the copy in a shallow clone, which has no tags', () => {
    publish('accept', '--on', '2026-03-01');
    addSource();
    publish('release');
    git('init', '--quiet');
    commit();
    git('tag', 'v1.0.0');
    appendFileSync(path('README.md'), '\n');
    commit();
    const clone = join(project, 'clone');
    git('clone', '--quiet', '--depth', '1', pathToFileURL(project).href, clone);
    project = clone;
    takeSource();

    expect(run('check.ts').said).toBe(`${lost('content/published-at-release.json')}1 error in 12 files\n`);
    project = dirname(clone);
  });
});

test('words that are edited in the register itself are an error', () => {
  publish('accept', '--on', '2026-03-01');
  edit('published.json', 'saved money', 'saved a lot of money');
  edit('essays/bridges.mdx', 'saved money', 'saved a lot of money');

  expect(run('check.ts').said).toBe(
    `content/published.json:25:20  These are not the words that revision 1 of "claim:bridges/too-cheap" was registered with. Put them back as they were: what was said cannot be changed afterwards.  [register-history]
1 error in 10 files
`,
  );
});

test('an id of no kind is refused with what would work', () => {
  expect(publish('accept', 'too-cheap')).toEqual({
    status: 1,
    said: '"too-cheap" is no id: write "essay/claim", or the kind before it, as in "source:too-cheap".\n',
  });
});
