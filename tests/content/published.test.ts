import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byTag, textOf } from '../dist/dom.ts';
import { entries } from '../dist/content.ts';
import { readPage } from '../dist/site.ts';
import { root } from '../fixtures/project.ts';

// What is true of the essay that this project publishes. Whoever puts their own content in its place loses these tests alone.
const essay = 'vladimir-putin-often-backs-down';
const file = `content/essays/${essay}.mdx`;
const isThere = existsSync(join(root, file));
if (!isThere) console.warn(`What is asserted of the published essay is left out: there is no ${file}.`);

const own = entries.essays.find(({ id }) => id === essay);
const claims = entries.claims.filter((claim) => claim.essay === essay);
const incidents = entries.incidents.filter(({ id }) => own?.text.includes(`incident="${id}"`));
const charts = entries.charts.filter(({ id }) => own?.text.includes(`<Chart id="${id}"`));
const tally = (values: readonly string[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(values, (value) => value)).map(([value, all = []]) => [value, all.length]),
  );

describe.skipIf(!isThere)('the published essay', () => {
  test('says whose op-ed it restates, where that stands, and what may be done with which text', () => {
    const { title, relation, original, rights } = own!;

    expect({ title, relation, rights }).toEqual({
      title: 'Vladimir Putin Often Backs Down',
      relation: 'restatement',
      rights:
        'This restatement and its notes are licensed CC BY 4.0; the op-ed itself belongs to Foreign Policy and is not reproduced here.',
    });
    expect(original).toMatchObject({
      title: 'Vladimir Putin Often Backs Down',
      authors: [{ name: 'Maria Snegovaya' }, { name: 'Brian Whitmore' }],
      publisher: 'Foreign Policy',
      published: '2022-07-08',
      url: 'https://foreignpolicy.com/2022/07/08/vladimir-putin-backs-down-russia-ukraine/',
    });
  });

  test('shows all of that on its page', () => {
    const text = textOf(byTag(readPage(`essays/${essay}.html`).document, 'article'));

    expect(
      [
        'The argument of Maria Snegovaya and Brian Whitmore (Foreign Policy, 8 July 2022) in other words',
        'After Vladimir Putin Often Backs Down. This is not the original:',
        'This is not the original: it restates the argument paragraph by paragraph in other words, and annotates it.',
        'the op-ed itself belongs to Foreign Policy and is not reproduced here.',
      ].filter((words) => !text.includes(words)),
    ).toEqual([]);
  });

  test('makes 23 claims on 13 incidents, and says of each claim how it stands and where the op-ed makes it', () => {
    expect([claims.length, incidents.length]).toEqual([23, 13]);
    expect(tally(claims.map(({ assessment }) => assessment.level))).toEqual({
      'well-supported': 3,
      'partly-supported': 12,
      contested: 4,
      'value-judgement': 3,
      prediction: 1,
    });
    expect(
      claims.filter(({ original, evidence = [] }) => !original || evidence.length < 2).map(({ id }) => id),
    ).toEqual([]);
  });

  test('argues from a thesis to a conclusion, against three views', () => {
    const roles = claims.flatMap(({ id, role }) => (role ? `${role}: ${id}` : []));

    expect(roles).toEqual([
      'target: rat-story-became-doctrine',
      'target: fear-of-escalation',
      'target: pressure-for-concessions',
      'thesis: often-backs-down',
      'conclusion: support-ukraine-to-win',
    ]);
  });

  test('is held against the record of every incident', () => {
    expect(incidents.filter(({ record = [] }) => record.length === 0).map(({ id }) => id)).toEqual([]);
    expect(tally(incidents.flatMap(({ record = [] }) => record.map(({ finding }) => finding)))).toEqual({
      exact: 15,
      imprecise: 18,
      wrong: 5,
      'left-out': 19,
      disputed: 10,
    });
  });

  test('draws two polls, each with whom it asked, the wording of each question, and the figures that the op-ed quotes', () => {
    const drawn = charts.map(({ id, kind, unit, population, questions = [], series, highlight = [] }) => ({
      id,
      kind,
      unit,
      asked: population !== undefined,
      worded: questions.length > 0 && questions.every(({ text }) => text !== ''),
      quoted: highlight.map(({ series: label, date }) => {
        const points = series.find((one) => one.label === label)?.points ?? [];
        return `${label}, ${date}: ${points.find((point) => point.date === date)?.value}`;
      }),
    }));

    expect(drawn).toEqual([
      {
        id: 'syria-poll',
        kind: 'bars',
        unit: 'percent',
        asked: true,
        worded: true,
        quoted: [
          'Against sending troops, 2015-09-18/2015-09-21: 69',
          'Positive about Russia’s strikes, 2015-10-02/2015-10-05: 72',
        ],
      },
      {
        id: 'ukraine-poll',
        kind: 'lines',
        unit: 'percent',
        asked: true,
        worded: true,
        quoted: [
          'Good, 2021-11-25/2021-12-01: 45',
          'Bad, 2021-11-25/2021-12-01: 43',
          'Good, 2022-02-17/2022-02-21: 35',
          'Bad, 2022-02-17/2022-02-21: 52',
        ],
      },
    ]);
  });

  test('is in the register, with every id that belongs to it', () => {
    const { ids } = JSON.parse(readFileSync(join(root, 'content/published.json'), 'utf8')) as {
      ids: Record<string, { state: string }>;
    };
    const belonging = [
      `essay:${essay}`,
      ...claims.map(({ id }) => `claim:${essay}/${id}`),
      ...incidents.map(({ id }) => `incident:${id}`),
      ...claims.flatMap(({ evidence = [] }) => evidence.map(({ source }) => `source:${source}`)),
    ];

    expect(belonging.filter((name) => ids[name]?.state !== 'live')).toEqual([]);
  });
});
