import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noRegister } from '../../src/data/data-files.ts';
import { useProject } from './project.ts';

const project = useProject();
const { check, edit, path, publish, read, write } = project;

const git = (...given: string[]) => {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...given], { cwd: project.folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
};
const commit = () => {
  git('add', '.');
  git('commit', '--quiet', '--message', 'As it stands');
};
const lost = (from: string, of = 'the last release') =>
  `content/published.json:3:10  "source:never-was" is in the register of ${of}, and is missing here. Put back what ${from} has.  [register-shrank]\n`;
/** As if something had been published and lost. */
const addSource = () =>
  edit(
    'published.json',
    '"source:smeaton-1759"',
    '"source:never-was": { "state": "withdrawn", "first": "2026-03-01", "since": "2026-03-01", "why": "Wrong." },\n    "source:smeaton-1759"',
  );
const takeSource = () => write('published.json', read('published.json').replace(/"source:never-was": .*\n/, ''));

test('the last release is kept as a copy, for where there is no git', async () => {
  expect((await publish('release')).said).toBe(
    `Not registered yet: claim:bridges/pay-for-inspection, claim:bridges/too-cheap, claim:bridges/wind-was-known, essay:bridges, incident:tacoma-narrows, incident:tay-bridge, source:smeaton-1759, source:tacoma-report-1941, source:tay-report-1880. First run "npm run publish -- accept".\n`,
  );
  await publish('accept', '--on', '2026-03-01');
  addSource();
  expect(await publish('release')).toEqual({
    status: 0,
    said: 'content/published-at-release.json: 10 ids kept as this release has them.\n',
  });
  expect((await check()).stdout).toBe('0 errors in 11 files\n');

  takeSource();
  expect((await check()).stdout).toBe(`${lost('content/published-at-release.json')}1 error in 11 files\n`);
  expect((await publish('release')).said).toContain('[register-shrank]');
});

test('the last release is the tag of the highest version where there is git, also in a folder of the repository', async () => {
  const { folder } = project;
  project.folder = join(folder, 'site');
  mkdirSync(project.folder);
  renameSync(join(folder, 'content'), path(''));
  git('init', '--quiet', '..');
  await publish('accept', '--on', '2026-03-01');
  commit();
  git('tag', 'v1.9.0');
  git('tag', 'vanity');
  addSource();
  commit();
  git('tag', 'v1.10.0');
  git('tag', 'v1.10.0-rc.1', 'v1.9.0');
  takeSource();

  expect((await check()).stdout).toBe(`${lost('v1.10.0:content/published.json')}1 error in 10 files\n`);
});

test('the last release is none that came after what is checked out', async () => {
  await publish('accept', '--on', '2026-03-01');
  git('init', '--quiet');
  commit();
  git('tag', 'v1.0.0');
  addSource();
  commit();
  git('tag', 'v2.0.0');
  git('checkout', '--quiet', 'v1.0.0');

  expect((await check()).stdout).toBe('0 errors in 10 files\n');
});

test('the last release is the copy in a shallow clone, which has no tags', async () => {
  await publish('accept', '--on', '2026-03-01');
  addSource();
  await publish('release');
  git('init', '--quiet');
  commit();
  git('tag', 'v1.0.0');
  write('README.md', '\n');
  commit();
  const { folder } = project;
  project.folder = join(folder, 'clone');
  mkdirSync(project.folder);
  git('clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, '.');
  takeSource();

  expect((await check()).stdout).toBe(`${lost('content/published-at-release.json')}1 error in 12 files\n`);
});

test('what was pushed is compared with, as it was where this branch left it', async () => {
  await publish('accept', '--on', '2026-03-01');
  addSource();
  git('init', '--quiet', '--initial-branch=main');
  commit();
  const { folder } = project;
  project.folder = join(folder, 'clone');
  mkdirSync(project.folder);
  git('clone', '--quiet', pathToFileURL(folder).href, '.');
  takeSource();
  commit();
  const { stdout } = spawnSync('git', ['rev-parse', '--short=10', '@{upstream}'], {
    cwd: project.folder,
    encoding: 'utf8',
  });

  const told = `${lost(`${stdout.trim()}:content/published.json`, 'the upstream branch')}1 error in 10 files\n`;
  expect((await check()).stdout).toBe(told);
  // And on a branch that nobody has pushed, or on none at all.
  git('checkout', '--quiet', '-b', 'correct');
  expect((await check()).stdout).toBe(told);
  git('checkout', '--quiet', '--detach');
  expect((await check()).stdout).toBe(told);
});

describe('what is deployed', () => {
  let status = 200;
  let register = '';
  const host = createServer((_, answer) => answer.writeHead(status).end(register));
  const address = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/a/`;
  beforeAll(() => new Promise<void>((done) => void host.listen(0, '127.0.0.1', done)));
  afterAll(() => void host.close());
  beforeEach(async () => {
    await publish('accept', '--on', '2026-03-01');
    edit('site.yaml', 'title: ', `url: ${address()}\ntitle: `);
    status = 200;
  });

  test('is fetched, and compared with from then on', async () => {
    addSource();
    register = read('published.json');
    expect(await publish('deployed')).toEqual({
      status: 0,
      said: '.cache/deployed/published.json: 10 ids as they are deployed.\n',
    });
    takeSource();

    expect((await check()).stdout).toBe(
      `${lost('.cache/deployed/published.json', 'the deployed site')}1 error in 10 files\n`,
    );
  });

  test('may be nothing yet', async () => {
    status = 404;

    expect(await publish('deployed')).toEqual({
      status: 0,
      said: `Nothing is deployed yet: there is no ${address()}data/published.json.\n`,
    });
  });

  test('is not told by a site that shows drafts', async () => {
    register = noRegister;

    expect(await publish('deployed')).toEqual({
      status: 1,
      said: `${address()} shows drafts (npm run build -- --drafts), so that nobody can tell what was published there. Put the last release there again, then try again.\n`,
    });
  });

  test('must be known before anything is built for it', async () => {
    register = '<!doctype html>';
    const { status: refused, said } = await publish('deployed');
    status = 503;
    const failed = await publish('deployed');

    expect([refused, said]).toEqual([
      1,
      `${address()}data/published.json is no register. See what the host sends there before you deploy anything.\n`,
    ]);
    expect([failed.status, failed.said]).toEqual([
      1,
      `${address()}data/published.json is no register (503). See what the host sends there before you deploy anything.\n`,
    ]);
  });
});

test('where nothing from before is known, the check says so', async () => {
  await publish('accept', '--on', '2026-03-01');

  expect(await check()).toEqual({
    status: 0,
    stdout: '0 errors in 10 files\n',
    stderr:
      'The register was compared with nothing from before: there is no release, no upstream branch, and no copy of a deployed site here (npm run publish -- deployed). A published id could change unnoticed.\n',
  });
});
