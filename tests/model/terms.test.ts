import { parse } from 'csv-parse/sync';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionData } from '../../src/data/edition/edition-json.ts';
import { editionSchema } from '../../src/data/edition/edition-schema.ts';
import { feedItems } from '../../src/data/feed/items.ts';
import { searchDocuments } from '../../src/data/search/documents.ts';
import { claimsToCsv, evidenceToCsv } from '../../src/data/tables/tables.ts';
import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { chartKinds } from '../../src/model/schema/chart.ts';
import { precisions } from '../../src/model/schema/incident.ts';
import { relations } from '../../src/model/schema/relation.ts';
import { joinProject } from '../../src/model/join/join.ts';
import { readProject } from '../../src/model/read/project.ts';
import * as terms from '../../src/model/terms.ts';
import { levelInk } from '../../src/styles/ink.ts';

const { bearings, confidences, findings, keysOf, kinds, levels, roles } = terms;
const tables = { bearings, chartKinds, confidences, findings, kinds, levels, precisions, relations, roles };

describe('evidence of every bearing there is, of no two as much', () => {
  const amounts = new Map(keysOf(bearings).map((bearing, index) => [bearing, [2, 1, 3, 5, 4][index] ?? index + 1]));
  const told = [...amounts].flatMap(([bearing, amount]) =>
    Array.from({ length: amount }, (_, index) => ({ bearing, note: `Sentence ${index + 1}, which is ${bearing}.` })),
  );

  const project = readProject(readContentFolder(join(import.meta.dirname, '../fixtures/site')).files);
  const [written] = project.claims;
  const { source = '' } = written?.meta?.evidence[0] ?? {};
  // In another order than they are told.
  written!.meta!.evidence = told.toReversed().map((item) => ({ ...item, source }));
  const edition = joinProject(project, { drafts: false });
  const essay = edition.essay(written!.essay);
  const claim = edition.claim(essay.id, written!.id);
  const rows = (csv: string) => parse<Record<string, string>>(csv, { columns: true });

  test('stands in the table of evidence, each sentence with its bearing', () => {
    const found = rows(evidenceToCsv(essay)).filter((row) => row['claim'] === claim.id);

    expect(found.map(({ bearing, note }) => ({ bearing, note }))).toEqual(told.toReversed());
  });

  test('is counted in the table of claims where it weighs, in a column each', () => {
    const found = rows(claimsToCsv(essay, edition)).find(({ id }) => id === claim.id) ?? {};

    expect(Object.entries(found).filter(([column]) => column.startsWith('evidence_'))).toEqual(
      [...amounts]
        .filter(([bearing]) => bearings[bearing].weighs)
        .map(([bearing, amount]) => [`evidence_${bearing}`, String(amount)]),
    );
  });

  test('stands in the JSON of the essay, which its schema accepts', () => {
    const data = editionData(essay, edition);

    expect(data.claims.find(({ id }) => id === claim.id)?.evidence).toMatchObject(told.toReversed());
    expect(editionSchema.safeParse(data).error).toBeUndefined();
  });

  test('is counted in feeds, in the order of the table', () => {
    const found = feedItems(edition, 'https://example.org/').find(({ title }) => title === claim.statement);
    const told = terms.weighing.map((bearing) => `${amounts.get(bearing)} ${bearing}`);

    expect(found?.html).toContain(`</b>, ${told.join(', ')}. `);
  });

  test('is found by searching', () => {
    const text = searchDocuments(edition).claim.find(([, title]) => title === claim.statement)?.[3];

    expect(told.filter(({ note }) => !text?.includes(note))).toEqual([]);
  });
});

test('every level has its colour, on pages and in pictures', () => {
  const sign = readFileSync('src/components/claim/LevelSign.astro', 'utf8');

  expect(
    keysOf(levels).filter((level) => !sign.includes(`.${level} {\n    --level-color: var(--color-${level});`)),
  ).toEqual([]);
  expect(Object.keys(levelInk)).toEqual(keysOf(levels));
});

test('nobody lists the rows of a table by hand', () => {
  const lists = globSync('src/**/*.{ts,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\[\s*'[\w-]+'(?:,\s*'[\w-]+')+,?\s*\]/g)].map(([list]) => ({
      file,
      list,
    })),
  );
  const isOf = (rows: object, list: string) => list.match(/[\w-]+/g)!.every((word) => word in rows);

  expect(lists.length).toBeGreaterThan(10);
  expect(lists.filter(({ list }) => Object.values(tables).some((rows) => isOf(rows, list)))).toEqual([]);
});
