import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/commands/command.ts';
import { create } from '../../src/cli/commands/new.ts';
import { elementNames } from '../../src/model/markup.ts';
import { claimSchema } from '../../src/model/schema/claim.ts';
import { essaySchema } from '../../src/model/schema/essay.ts';
import { incidentSchema } from '../../src/model/schema/incident.ts';
import { furtherVariables } from '../../src/model/schema/csl.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';
import { useProject } from './project.ts';

const project = useProject();
const { check, path, publish, read, type, write } = project;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T12:00:00Z') });
});
afterEach(() => void vi.useRealTimers());

const starter = join(import.meta.dirname, '../../starter');
const ours = ['--title', 'Wind & “Water”: Essays', '--author', 'Ada: Pontefract'];

describe('a new site', () => {
  test('is made where one was killed as it took the place of the content', async () => {
    renameSync(path(''), join(project.folder, 'content-shipped'));

    expect((await type(create, 'site', ...ours, '--language', 'en')).status).toBe(0);
    expect(existsSync(join(project.folder, 'content-shipped/essays/bridges.mdx'))).toBe(true);
  });

  test.each(['en', 'de', 'fr', 'ar', 'ja'])(
    'is a sample in %s that the strict check passes, with the answers in it',
    async (language) => {
      cpSync(join(import.meta.dirname, '../../content/README.md'), path('README.md'));
      const { status, stdout, stderr } = await type(
        create,
        'site',
        ...ours,
        '--language',
        language,
        '--url',
        'https://example.org/a',
      );

      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.split('\n')[0]).toBe(
        'content/ is your site now: a sample essay that shows every element. What was there is kept in content-shipped/, to look things up in or to delete.',
      );
      expect(await check('--strict')).toEqual({ status: 0, stdout: '0 errors in 10 files\n', stderr: '' });
      expect(parse(read('site.yaml'))).toMatchObject({
        title: 'Wind & “Water”: Essays',
        language,
        publisher: { name: 'Ada: Pontefract' },
        url: 'https://example.org/a',
      });
      const [, matter = ''] = read('essays/why-the-tay-bridge-fell.mdx').split('---\n');
      expect(parse(matter)).toMatchObject({ editors: [{ name: 'Ada: Pontefract' }], published: '2026-03-01' });
      expect(matter).not.toContain('language:');
      expect(JSON.parse(read('published.json'))).toEqual({ version: 1, begun: '2026-03-01T12:00:00.000Z', ids: {} });
      expect(existsSync(join(project.folder, 'content-shipped/essays/bridges.mdx'))).toBe(true);
      expect(existsSync(join(project.folder, 'content.new'))).toBe(false);
    },
  );

  test.each([
    ['de-AT', 'Der Text steht unter der Lizenz CC-BY-4.0.', ['Vorgeschichte', 'Was geschah', 'Ausgang', 'Seither']],
    ['ja', '本文は CC-BY-4.0 で利用できる。', ['背景', '何が起きたか', '結果', 'その後']],
    ['cy', 'The text is licensed CC-BY-4.0.', ['Background', 'What happened', 'Outcome', 'Since']],
  ])(
    'in %s: what readers see of a new essay or incident is in its language, where there is a sample',
    async (...of) => {
      const [language, rights, headings] = of;
      await type(create, 'site', ...ours, '--language', language);
      await type(create, 'essay', 'dams');
      await type(create, 'incident', 'malpasset-1959');

      expect(/^rights: (.*) # one sentence$/m.exec(read('essays/dams.mdx'))?.[1]).toBe(rights);
      expect(read('incidents/malpasset-1959.mdx').match(/(?<=^## ).*/gm)).toEqual(headings);
    },
  );

  test('shows every element', async () => {
    await type(create, 'site', ...ours);
    const used = read('essays/why-the-tay-bridge-fell.mdx').match(/(?<=<)[A-Z]\w+/g);

    expect([...new Set(used)].sort()).toEqual(elementNames.toSorted());
  });

  test('asks for what it is not told, and passes over what has no answer', async () => {
    const asked: string[] = [];
    const answers = ['How Things Fail', 'Ada Pontefract', '', ''];
    const ask = (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? '');
    const status = await run(create, ['site'], { folder: project.folder, say: () => {}, complain: () => {}, ask });

    expect({ status, asked }).toEqual({
      status: 0,
      asked: [
        'Title of the site: ',
        'Author, a person or a body: ',
        'Language (en, de, fr, ar …) [en]: ',
        'Its address, if you know it already (https://…): ',
      ],
    });
    expect(parse(read('site.yaml'))).not.toHaveProperty('url');
  });

  test('whose language has no sample says so, and its sample is marked as English', async () => {
    const { stdout } = await type(create, 'site', ...ours, '--language', 'cy');

    expect(stdout.split('\n')[1]).toBe('There is no sample in "cy" yet, so it is in English.');
    expect(read('essays/why-the-tay-bridge-fell.mdx')).toContain('relation: own\nlanguage: en\n');
    expect(await check('--strict')).toMatchObject({ status: 0 });
  });

  test.each([
    [[], 'A site needs a title: add --title "…".\n'],
    [['--title', 'T'], 'A site needs an author: add --author "…".\n'],
    [[...ours, '--language', 'German'], '"German" is not a language tag. Write it as en, en-GB or zh-Hant (BCP 47).\n'],
    [[...ours, '--url', 'example.org'], '"example.org" is not a whole address. Write "https://example.org".\n'],
    [
      [...ours, '--url', 'https://example.org/a?b'],
      'The address "https://example.org/a?b" is not that of a folder. Write "https://example.org/a".\n',
    ],
  ])('is not begun with %j', async (args, stderr) => {
    expect(await type(create, 'site', ...args)).toEqual({ status: 2, stdout: '', stderr });
    expect(existsSync(path('essays/bridges.mdx'))).toBe(true);
  });

  test('is not begun a second time', async () => {
    await type(create, 'site', ...ours);
    write('essays/mine.mdx', '');

    expect(await type(create, 'site', ...ours)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content-shipped/ is there already, so content/ is yours, and stays as it is. Delete content-shipped/ to begin anew.\n',
    });
    expect(existsSync(path('essays/mine.mdx'))).toBe(true);
  });

  test('is not compared with the release of the site that stood there, and keeps what it registers itself', async () => {
    await publish('accept', '--on', '2026-02-01');
    await publish('release');
    const released = read('published-at-release.json');
    await type(create, 'site', ...ours);
    write('published-at-release.json', released);
    expect(await check('--strict')).toMatchObject({ status: 0 });

    await publish('accept');
    await publish('release');
    const register = JSON.parse(read('published.json')) as { begun: string; ids: object };
    expect([register.begun, Object.keys(register.ids).length]).toEqual(['2026-03-01T12:00:00.000Z', 7]);
    write('published.json', JSON.stringify({ ...register, ids: {} }));
    expect((await check()).stdout).toContain(
      '"claim:why-the-tay-bridge-fell/built-to-fall" is in the register of the last release, and is missing here.',
    );
  });
});

/** Of a source, without the keys of CSL that are told in a line. */
const ownKeys = (shape: object) =>
  Object.fromEntries(Object.entries(shape).filter(([key]) => !Object.hasOwn(furtherVariables, key)));

describe('a new file', () => {
  test.each([
    [
      ['essay', 'arches'],
      'content/essays/arches.mdx:2:7  is written. Go on there; "npm run check" names what is still empty.\n' +
        'When its text stands, mark its claims: npm run mark -- "words of the claim" in arches\n',
    ],
    [
      ['claim', 'bridges/rust'],
      'content/claims/bridges/rust.mdx:3:11  is written. Go on there; "npm run check" names what is still empty.\n' +
        'Where the essay makes the claim: npm run mark -- "words of the claim" in bridges --id rust\n',
    ],
    [
      ['incident', 'vajont'],
      'content/incidents/vajont.mdx:2:7  is written. Go on there; "npm run check" names what is still empty.\n' +
        'Cite it where an essay speaks of it: <Example incident="vajont">words</Example>\n',
    ],
    [
      ['source', 'vajont-report'],
      'content/sources/vajont-report.yaml:3:9  is written. Go on there; "npm run check" names what is still empty.\n' +
        'Refer to it, in the evidence of a claim (source: vajont-report) or in a text: <Cite source="vajont-report" />\n',
    ],
  ])('%j says where to write on, and what comes next', async (args, stdout) => {
    expect(await type(create, ...args)).toEqual({ status: 0, stdout, stderr: '' });
    const [place = ''] = stdout.split(' ');
    const [file = '', line = 0, column = 0] = place.split(':');
    const text = readFileSync(join(project.folder, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
    expect([text.at(-1), text.length]).toEqual([':', Number(column) - 1]);
    // What it still lacks is told; what it has is known and right.
    const { problems } = JSON.parse((await check('--json')).stdout) as { problems: { file: string; rule: string }[] };
    expect(problems.filter((one) => one.file === file && /unknown|yaml|mdx|language|date/.test(one.rule))).toEqual([]);
  });

  test.each([
    ['essay.mdx', essaySchema.shape],
    [
      'claim.mdx',
      {
        ...claimSchema.shape,
        ...claimSchema.shape.assessment.shape,
        ...claimSchema.shape.evidence.unwrap().element.shape,
      },
    ],
    ['incident.mdx', { ...incidentSchema.shape, ...incidentSchema.shape.place.unwrap().shape }],
    ['source.yaml', { ...ownKeys(sourceSchema.shape), ...sourceSchema.shape.custom.shape }],
  ])('of %s has every key', (file, shape) => {
    const text = readFileSync(join(starter, 'files', file), 'utf8');

    expect(Object.keys(shape).filter((key) => !new RegExp(`\\b${key}:`).test(text))).toEqual([]);
  });

  test.each([
    [['essay', 'bridges'], 'content/essays/bridges.mdx is there already, and stays as it is.'],
    [['claim', 'bridges/too-cheap'], 'content/claims/bridges/too-cheap.mdx is there already, and stays as it is.'],
    [['claim', 'bridgs/rust'], 'There is no essay "bridgs". Did you mean "bridges"?'],
    [['claim', 'rust'], '"rust" is no name of a claim: write "essay/claim".'],
    [['incident', 'a/b'], '"a/b" is no id: it has a slash.'],
    [['source', 'smeaton-1759'], 'The source "smeaton-1759" is listed already, in content/sources/bridges.yaml.'],
    [
      ['essay', 'Über Brücken'],
      'The id "Über Brücken" cannot stand in an address. Use small letters, digits and single hyphens, a letter first: "uber-brucken".',
    ],
  ])('is not made of %j', async (args, stderr) => {
    expect(await type(create, ...args)).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
  });

  test('is not made where there is no site', async () => {
    rmSync(path('site.yaml'));
    expect(await type(create, 'essay', 'arches')).toMatchObject({
      status: 1,
      stderr: 'There is no content/site.yaml here, or it has mistakes. Run "npm run check".\n',
    });
  });
});

test('without a kind that there is, all are listed', async () => {
  const { status, stderr } = await type(create, 'esay', 'arches');
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    'npm run new site                     a site of your own in the place of this one',
  ]);
});
