import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { chartToCsv } from '../../../src/data/tables/chart-csv.ts';
import { claimsToCsv, evidenceToCsv, incidentsToCsv, sourcesToCsv } from '../../../src/data/tables/tables.ts';
import { cslWords } from '../../../src/model/schema/csl-text.ts';
import { hostile, hostileContent, lines } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const strange = joinContent(hostileContent);
const [essay] = strange.essays;

/** Rows by column, read by a parser that knows nothing of the writer, without the apostrophes that guard cells. */
const read = (csv: string) =>
  parse<Record<string, string>>(csv, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    cast: (cell) => cell.replace(/^'(?='*[=+\-@])/, ''),
  });

test('claims: every text comes back as it went in', () => {
  expect(read(claimsToCsv(essay!, strange))[1]).toEqual({
    essay: 'bridges',
    number: '2',
    id: 'two',
    statement: `two ${hostile.slice(0, 140)}`,
    words: '橋が落ちた',
    kind: 'causal',
    role: '',
    level: 'contested',
    confidence: 'low',
    reason: lines,
    assessed: '2026-11-25',
    evidence_for: '1',
    evidence_against: '1',
    supports: 'one',
    attacks: '',
    incidents: '',
    corrections: '0',
    address: 'https://example.org/a/claims/bridges/two.html',
    short: `two ${hostile.slice(0, 50)}`,
    verdict: `two ${hostile.slice(0, 110)}`,
    against: '',
    cruxes: '',
  });
});

test('evidence: one row for each source that bears on a claim', () => {
  expect(read(evidenceToCsv(essay!)).slice(0, 2)).toEqual([
    { essay: 'bridges', claim: 'one', source: 'one', bearing: 'for', note: lines, locator: hostile, strongest: 'true' },
    {
      essay: 'bridges',
      claim: 'one',
      source: 'two',
      bearing: 'against',
      note: hostile,
      locator: '',
      strongest: 'true',
    },
  ]);
});

test('incidents: the date as written and the days it may mean', () => {
  expect(read(incidentsToCsv(strange))).toEqual([
    {
      id: 'nowhere',
      title: 'Nowhere',
      summary: 'It is not known where.',
      date: '187X',
      date_from: '1870-01-01',
      date_to: '1879-12-31',
      place: '',
      country: '',
      latitude: '',
      longitude: '',
      precision: '',
      parties: 'Nobody',
      outcome: 'None.',
      essays: '',
      claims: '',
      address: 'https://example.org/a/incidents/nowhere.html',
    },
    {
      id: 'tay-bridge',
      title: hostile,
      summary: '"橋", 😀\nи العربية',
      date: '1879-12-28/1880~',
      date_from: '1879-12-28',
      date_to: '1880-12-31',
      place: hostile,
      country: 'GB',
      latitude: '-56.4371',
      longitude: '179.9',
      precision: 'symbolic',
      parties: `${hostile}; a; b`,
      outcome: '"橋", 😀',
      essays: 'bridges',
      claims: 'bridges/one',
      address: 'https://example.org/a/incidents/tay-bridge.html',
    },
  ]);
});

test('sources: every text comes back as it went in, and names as a list is sorted by', () => {
  expect(read(sourcesToCsv([strange.source('one')], strange))).toEqual([
    {
      id: 'one',
      type: 'article-newspaper',
      title: hostile,
      authors: `${hostile}; Достоевский, Фёдор; van den Berg, Sr, Jan {J}`,
      container_title: hostile,
      publisher: '',
      volume: '',
      issue: '',
      page: '',
      issued: '2018-02-07',
      accessed: '2026-11-25',
      url: 'https://example.org/a_b?x=1%20&y=~{z}#f',
      language: 'ru',
      archived: '',
      read: 'whole',
      about: lines,
      stance: hostile,
      via: '',
      untitled: 'false',
      translated: 'false',
      used_in: 'claim bridges/one; claim bridges/two; claim bridges/three; incident tay-bridge',
      address: 'https://example.org/a/sources/index.html#one',
    },
  ]);
});

test('charts: every figure comes back with its series, its date and its source, from hostile words and from the site’s', () => {
  const rows = (edition: typeof site) =>
    edition.charts.flatMap((chart) =>
      read(chartToCsv(chart, edition)).map(({ series, date, value, source_id }) => [series, date, value, source_id]),
    );
  const points = (edition: typeof site) =>
    edition.charts.flatMap(({ series }) =>
      series.flatMap(({ label, points }) =>
        points.map(({ date, value, source }) => [label, date, String(value), source]),
      ),
    );

  expect(rows(strange)).toEqual([[hostile, '1881', '12.5', 'four']]);
  expect(rows(site)).toEqual(points(site));
});

test('of the site’s content nothing is lost', () => {
  const { essays, incidents, sources } = site;
  const rows = {
    claims: essays.flatMap((essay) => read(claimsToCsv(essay, site))),
    evidence: essays.flatMap((essay) => read(evidenceToCsv(essay))),
    incidents: read(incidentsToCsv(site)),
    sources: read(sourcesToCsv(sources, site)),
  };
  const claims = essays.flatMap((essay) => essay.claims);

  expect({
    claims: rows.claims.map(({ id, words, reason }) => [id, words, reason]),
    evidence: rows.evidence.map(({ claim, source, note }) => [claim, source, note]),
    incidents: rows.incidents.map(({ id, summary, latitude, longitude }) => [id, summary, latitude, longitude]),
    sources: rows.sources.map(({ id, title, about, url }) => [id, title, about, url]),
  }).toEqual({
    claims: claims.map(({ id, words, assessment }) => [id, words, assessment.reason]),
    evidence: claims.flatMap(({ id, evidence }) => evidence.map(({ source, note }) => [id, source, note])),
    incidents: incidents.map(({ id, summary, place }) => [
      id,
      summary,
      String(place?.lat ?? ''),
      String(place?.lon ?? ''),
    ]),
    sources: sources.map(({ id, title, custom, URL }) => [id, cslWords(title), custom.about, URL ?? '']),
  });
});
