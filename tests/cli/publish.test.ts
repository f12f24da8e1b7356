import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();
const { check, edit, entries, path, publish, read, write } = project;

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
  verdict: 'Thrift brought down one of the two.',
  why: 'First published.',
};

test('without ids, all that is new is registered, sorted by name, and a second time nothing is new', async () => {
  expect(await publish('accept', '--on', '2026-03-01')).toEqual({
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
  expect(await publish('accept', '--on', '2026-03-02')).toEqual({ status: 0, said: 'Nothing is new.\n' });
});

test('what a draft holds is not registered', async () => {
  edit('essays/bridges.mdx', 'relation: own', 'relation: own\ndraft: true');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind-was-known', 'incident:tay-bridge');
  await publish('accept', '--on', '2026-03-01');

  expect(Object.keys(entries()).filter((name) => /^(essay|claim)/.test(name))).toEqual([]);
});

test('a changed claim is an error until it is accepted, with the reason, as the next revision', async () => {
  await publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'saved money on them', 'saved far too much on them');

  expect((await publish('check')).status).toBe(1);
  expect(await publish('accept')).toEqual({
    status: 1,
    said: '"claim:bridges/too-cheap" has changed: readers are told why. Add --why "…".\n',
  });
  expect((await publish('accept', 'bridges/too-cheap', '--why', 'Clearer.', '--on', '2026-04-01')).said).toBe(
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
  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('a verdict is registered as a level is: a first one, another one and none any more are each a revision', async () => {
  const accept = (why: string) => publish('accept', 'bridges/too-cheap', '--why', why, '--on', '2026-04-01');
  const verdict = '  verdict: Thrift brought down one of the two.\n';
  edit('claims/bridges/too-cheap.mdx', verdict, '');
  await publish('accept', '--on', '2026-03-01');
  edit('claims/bridges/too-cheap.mdx', '  level: contested\n', `  level: contested\n${verdict}`);

  expect((await publish('check')).status).toBe(1);
  await accept('It has a verdict now.');
  edit('claims/bridges/too-cheap.mdx', 'one of the two', 'both');
  await accept('Both fell of it.');
  edit('claims/bridges/too-cheap.mdx', '  verdict: Thrift brought down both.\n', '');
  await accept('It is too early to say.');

  const { revisions } = entries()['claim:bridges/too-cheap'] as { revisions: { verdict?: string; why: string }[] };
  expect(revisions.map(({ verdict, why }) => [verdict, why])).toEqual([
    [undefined, 'First published.'],
    ['Thrift brought down one of the two.', 'It has a verdict now.'],
    ['Thrift brought down both.', 'Both fell of it.'],
    [undefined, 'It is too early to say.'],
  ]);
});

test('white space and the form of accents are no change', async () => {
  edit('essays/bridges.mdx', 'saved money', 'saved café money');
  await publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'saved café money', 'saved\ncafe\u0301  money');

  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('a renamed claim keeps its history, and each of its old names leads to it at once', async () => {
  await publish('accept', '--on', '2026-03-01');
  const renameTo = async (from: string, to: string) => {
    renameSync(path(`claims/bridges/${from}.mdx`), path(`claims/bridges/${to}.mdx`));
    edit('essays/bridges.mdx', from, to);
    edit('claims/bridges/wind-was-known.mdx', from, to);
    await publish('rename', `bridges/${from}`, `bridges/${to}`, '--on', '2026-03-09');
  };

  expect((await publish('rename', 'bridges/too-cheap', 'bridges/savings')).said).toBe(
    '"claim:bridges/too-cheap" is still there: rename its file and its mark in the essay first.\n',
  );
  await renameTo('too-cheap', 'savings');
  await renameTo('savings', 'thrift');

  const alias = { state: 'alias', first: '2026-03-01', to: 'claim:bridges/thrift', since: '2026-03-09' };
  expect(entries()['claim:bridges/too-cheap']).toEqual(alias);
  expect(entries()['claim:bridges/savings']).toEqual(alias);
  expect(entries()['claim:bridges/thrift']).toEqual({ state: 'live', first: '2026-03-01', revisions: [firstWords] });
  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('a claim that is gone is withdrawn with a reason and its history, and its id cannot be accepted again', async () => {
  await publish('accept', '--on', '2026-03-01');
  const essay = read('essays/bridges.mdx');
  const note = read('claims/bridges/too-cheap.mdx');
  edit('essays/bridges.mdx', '<Claim id="too-cheap">', '');
  edit('essays/bridges.mdx', 'on them</Claim>', 'on them');
  edit('essays/bridges.mdx', '[the first claim](claim:too-cheap)', 'it');
  edit('claims/bridges/wind-was-known.mdx', 'supports: [too-cheap]\n', '');
  rmSync(path('claims/bridges/too-cheap.mdx'));
  const see = ['--see', 'bridges/wind-was-known'];

  expect((await publish('accept')).said).toContain('[register-vanished]');
  expect((await publish('withdraw', 'bridges/too-cheap', '--why', 'Wrong.', ...see, '--on', '2026-03-09')).status).toBe(
    0,
  );
  expect(entries()['claim:bridges/too-cheap']).toEqual({
    state: 'withdrawn',
    first: '2026-03-01',
    revisions: [firstWords],
    since: '2026-03-09',
    why: 'Wrong.',
    see: 'claim:bridges/wind-was-known',
  });
  expect(await publish('check')).toEqual({ status: 0, said: '' });

  write('essays/bridges.mdx', essay);
  write('claims/bridges/too-cheap.mdx', note);
  expect((await publish('accept', 'bridges/too-cheap')).said).toContain('[register-used-again]');
});

test('a renamed incident keeps the day of its first publication, and its old name leads to it', async () => {
  await publish('accept', '--on', '2026-03-01');
  renameSync(path('incidents/tay-bridge.mdx'), path('incidents/fall-of-the-tay-bridge.mdx'));

  expect((await publish('rename', 'incident:tay-bridge', 'incident:tay')).said).toContain('[unknown-incident]');
  edit('essays/bridges.mdx', 'tay-bridge', 'fall-of-the-tay-bridge');
  edit('claims/bridges/too-cheap.mdx', 'tay-bridge', 'fall-of-the-tay-bridge');
  expect((await publish('rename', 'incident:tay-bridge', 'incident:tay')).said).toBe(
    'There is no "incident:tay": rename its file and whatever refers to it first.\n',
  );
  await publish('rename', 'incident:tay-bridge', 'incident:fall-of-the-tay-bridge', '--on', '2026-03-09');

  expect(entries()['incident:tay-bridge']).toEqual({
    state: 'alias',
    first: '2026-03-01',
    to: 'incident:fall-of-the-tay-bridge',
    since: '2026-03-09',
  });
  expect(entries()['incident:fall-of-the-tay-bridge']).toEqual({ state: 'live', first: '2026-03-01' });
  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('what sends its readers to a claim sends them to its new name, and after that to its withdrawal', async () => {
  edit('essays/bridges.mdx', 'fell to it', '<Claim id="fell">fell to it</Claim>');
  cpSync(path('claims/bridges/wind-was-known.mdx'), path('claims/bridges/fell.mdx'));
  edit('claims/bridges/fell.mdx', 'supports: [too-cheap]\n', '');
  await publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', '<Claim id="fell">fell to it</Claim>', 'fell to it');
  rmSync(path('claims/bridges/fell.mdx'));
  await publish('withdraw', 'bridges/fell', '--why', 'Wrong.', '--see', 'bridges/wind-was-known', '--on', '2026-03-09');
  const seen = () => {
    const fell = entries()['claim:bridges/fell'];
    return fell?.state === 'withdrawn' && fell.see;
  };

  renameSync(path('claims/bridges/wind-was-known.mdx'), path('claims/bridges/wind.mdx'));
  edit('essays/bridges.mdx', 'wind-was-known', 'wind');
  edit('incidents/tacoma-narrows.mdx', 'wind-was-known', 'wind');
  await publish('rename', 'bridges/wind-was-known', 'bridges/wind', '--on', '2026-03-10');
  expect(seen()).toBe('claim:bridges/wind');

  edit('essays/bridges.mdx', '<Claim id="wind">That wind pushes at a bridge was known</Claim>', 'So it was');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind', 'claim:bridges/too-cheap');
  rmSync(path('claims/bridges/wind.mdx'));
  await publish('withdraw', 'bridges/wind', '--why', 'Wrong too.', '--on', '2026-03-11');
  expect(seen()).toBe('claim:bridges/wind');
  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('with an essay, its claims are withdrawn', async () => {
  await publish('accept', '--on', '2026-03-01');
  edit('essays/bridges.mdx', 'relation: own', 'relation: own\ndraft: true');
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/wind-was-known', 'incident:tay-bridge');

  expect(await publish('withdraw', 'essay:bridges', '--why', 'It was not ours.', '--on', '2026-03-09')).toEqual({
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
  expect(await publish('check')).toEqual({ status: 0, said: '' });
});

test('words that are edited in the register itself are an error', async () => {
  await publish('accept', '--on', '2026-03-01');
  edit('published.json', 'saved money', 'saved a lot of money');
  edit('essays/bridges.mdx', 'saved money', 'saved a lot of money');

  expect((await check()).stdout).toBe(
    `content/published.json:5:198  These are not the words that revision 1 of "claim:bridges/too-cheap" was registered with. Put them back as they were: what was said cannot be changed afterwards.  [register-history]
1 error in 10 files
`,
  );
});

test('an id of no kind is refused with what would work', async () => {
  expect(await publish('accept', 'too-cheap')).toEqual({
    status: 1,
    said: '"too-cheap" is no id: write "essay/claim", or the kind before it, as in "source:too-cheap".\n',
  });
});

test('as a process it says the same, refusals where errors go', async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/cli/publish.ts'), 'accept', 'too-cheap'],
    { cwd: project.folder, encoding: 'utf8' },
  );

  expect({ status, said: stdout + stderr }).toEqual(await publish('accept', 'too-cheap'));
  expect(stdout).toBe('');
});

test('a day that is none is refused, and nothing is registered', async () => {
  expect(await publish('accept', '--on', '2026-02-30')).toEqual({
    status: 2,
    said: 'There is no 2026-02-30. That month has 28 days.\n',
  });
  expect(existsSync(path('published.json'))).toBe(false);
});

test.each([['check'], ['release'], ['deployed']])('%s takes no ids, and says so', async (command) => {
  const { status, said } = await publish(command, 'bridges/too-cheap');

  expect([status, said.split('\n')[0]]).toEqual([
    2,
    'npm run publish -- check                                    what is new and what has changed',
  ]);
});
