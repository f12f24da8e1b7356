import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { editionData } from '../../../src/data/edition/edition-json.ts';
import { editionJsonSchema } from '../../../src/data/edition/edition-schema.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { bridges } from '../../fixtures/bridges.ts';
import { hostile, hostileContent, lines } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(editionJsonSchema());
const faults = (value: unknown) => (validate(value), validate.errors ?? []);
/** What a reader of the file gets. */
const read = (edition: Edition) =>
  edition.essays.map(
    (essay) => JSON.parse(JSON.stringify(editionData(essay, edition))) as ReturnType<typeof editionData>,
  );

const small = joinContent(bridges);
const strange = joinContent(hostileContent);

test.each([
  ['the site’s', site],
  ['small', small],
  ['hostile', strange],
])('the %s content is valid by the published schema', (_, edition) => {
  expect(read(edition).flatMap(faults)).toEqual([]);
});

test('the schema refuses unknown keys, wrong dates, ids and addresses', () => {
  const [, essay] = read(small);
  const [claim] = essay!.claims;

  expect(
    faults({
      ...essay,
      extra: 1,
      claims: [{ ...claim, id: 'A b', assessment: { ...claim!.assessment, assessed: '2018-02-30' } }],
    })
      .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
      .sort(),
  ).toEqual([' additionalProperties', '/claims/0/assessment/assessed format', '/claims/0/id pattern']);
});

test('texts are what the author wrote', () => {
  const [data] = read(strange);
  const [one] = data!.claims;

  expect({
    title: data!.essay.title,
    text: data!.essay.text,
    words: one!.words,
    reason: one!.assessment.reason,
    note: one!.note,
    source: data!.sources.find(({ id }) => id === 'one'),
    incidents: data!.incidents.map(({ id, date, address }) => ({ id, date, address })),
    charts: data!.charts.map(({ id, caption }) => ({ id, caption })),
  }).toEqual({
    title: hostile,
    text: [
      { kind: 'heading', text: 'Дела́ & "橋"' },
      {
        kind: 'passage',
        number: 1,
        text: '"Они" падают, <b> {x} </script> 😀 \\b, العربية, и 橋が落ちた. Three.',
        claims: ['one', 'two', 'three'],
        incidents: ['tay-bridge'],
      },
      { kind: 'chart', chart: 'spans' },
    ],
    words: '"Они" падают, <b> {x} </script> 😀 \\b, العربية',
    reason: lines,
    note: ['"Short" {form} \\ & 😀 橋.', 'Второй, абзац.'],
    source: { ...strange.source('one'), used: ['claim/one', 'claim/two', 'claim/three', 'incident/tay-bridge'] },
    incidents: [
      {
        id: 'tay-bridge',
        date: '1879-12-28/1880~',
        address: 'https://example.org/a/incidents/tay-bridge.html',
      },
    ],
    charts: [{ id: 'spans', caption: lines }],
  });
});

test('addresses are relative to the file where the site has none of its own', () => {
  const [, data] = read(small);

  expect([data!.$schema, data!.essay.address, data!.claims[0]!.address]).toEqual([
    'schema.json',
    '../essays/bridges.html',
    '../claims/bridges/they-fall.html',
  ]);
});

test('an essay brings the incidents, sources and charts that belong to it, and no others', () => {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

  expect(
    read(small).map(({ essay, incidents, sources, charts }) => [essay.id, ids(incidents), ids(sources), ids(charts)]),
  ).toEqual([
    ['dams', ['banqiao'], ['dams-1975'], []],
    ['bridges', ['tay-bridge'], ['poll-1881', 'report-1880'], ['spans']],
  ]);
});

test('the text tells the pictures within passages and between them, and the data how the essay’s question is answered', () => {
  const files = bridges.map(({ path, text }) => ({
    path,
    text:
      path === 'content/essays/dams.mdx'
        ? text
            .replace('rights:', 'question: Do they?\nverdict: They do.\nrights:')
            .replace(
              'Banqiao</Example>.',
              'Banqiao ![The dam](/pictures/dam.png)</Example>.\n\n<Figure src="/pictures/dam.png" alt="The dam" credit="Ann">It *burst*.</Figure>',
            )
        : text,
  }));
  const [dams] = read(joinContent(files));

  const picture = { kind: 'picture', address: '../pictures/dam.png', alt: 'The dam' };

  expect(dams!.essay).toEqual({
    id: 'dams',
    address: '../essays/dams.html',
    title: 'Dams',
    summary: 'They fall too.',
    verdict: 'They do.',
    question: 'Do they?',
    language: 'en-GB',
    relation: 'own',
    editors: [{ name: 'An editor' }],
    published: '2026-02-01',
    rights: 'Free.',
    text: [
      { kind: 'passage', number: 1, text: 'See Banqiao.', claims: [], incidents: ['banqiao'] },
      { ...picture, caption: '' },
      { ...picture, caption: 'It burst.', credit: 'Ann' },
    ],
  });
});
