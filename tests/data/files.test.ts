import { expect, test } from 'vitest';
import { dataFiles } from '../../src/data/data-files.ts';
import type { DataFile } from '../../src/data/files/data-file.ts';
import { incidentFilesOf } from '../../src/data/files/incident-files.ts';
import { sourceFilesOf } from '../../src/data/files/source-files.ts';
import type { SourcePage } from '../../src/model/source-pages.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);

/** A file: where it is, what it holds, of what type it is, and how its text begins. */
const told = ({ path, holds, type, write }: DataFile) =>
  `${path}, ${holds}, ${type}: ${write().replace('\uFEFF', '').replace(/\s+/g, ' ').slice(0, 30)}`;

test('a site has these files of data', () => {
  expect(dataFiles(edition).map(told)).toEqual([
    '/data/dams.json, essay, application/json: { "$schema": "schema.json", "f',
    '/data/bridges.json, essay, application/json: { "$schema": "schema.json", "f',
    '/data/bridges.claims.csv, claims, text/csv; charset=utf-8: essay,number,id,statement,word',
    '/data/bridges.evidence.csv, evidence, text/csv; charset=utf-8: essay,claim,source,bearing,not',
    '/data/bridges.argdown, argdown, text/plain; charset=utf-8: === title: "Why <Bridges> & Da',
    '/data/bridges.argument.json, argument, application/json: { "title": "Why <Bridges> & Da',
    '/data/bridges.hypothesis.json, hypothesisOfOriginal, application/json: { "export_date": "2026-03-04T0',
    '/data/incidents.csv, incidents, text/csv; charset=utf-8: id,title,summary,date,date_fro',
    '/data/incidents.geojson, places, application/geo+json: { "type": "FeatureCollection",',
    '/data/sources.csv, sources, text/csv; charset=utf-8: id,type,title,authors,containe',
    '/data/sources.csl.json, csl, application/vnd.citationstyles.csl+json: [ { "id": "dams-1975", "type":',
    '/data/sources.bib, bibtex, application/x-bibtex; charset=utf-8: @report{dams-1975, title = {{П',
    '/data/sources.ris, ris, application/x-research-info-systems; charset=utf-8: TY - RPRT ID - dams-1975 TI - ',
    '/data/charts/spans.csv, chart, text/csv; charset=utf-8: series,question,date_from,date',
    '/data/schema.json, schema, application/schema+json: { "$schema": "https://json-sch',
    '/data/published.json, register, application/json: { "version": 1, "ids": {} } ',
  ]);
});

test('the incidents of a year and the sources of a letter have files of their own', () => {
  const year = incidentFilesOf({ year: '1879', incidents: edition.incidents.slice(0, 1) }, edition);
  const letter = sourceFilesOf({ prefix: 'r', holds: ['report-1880'] } as SourcePage, edition);

  expect([...year, ...letter].map(told)).toEqual([
    '/data/incidents/1879.csv, incidents, text/csv; charset=utf-8: id,title,summary,date,date_fro',
    '/data/incidents/1879.geojson, places, application/geo+json: { "type": "FeatureCollection",',
    '/data/sources/by-r.csv, sources, text/csv; charset=utf-8: id,type,title,authors,containe',
    '/data/sources/by-r.csl.json, csl, application/vnd.citationstyles.csl+json: [ { "id": "report-1880", "type',
    '/data/sources/by-r.bib, bibtex, application/x-bibtex; charset=utf-8: @report{report-1880, author = ',
    '/data/sources/by-r.ris, ris, application/x-research-info-systems; charset=utf-8: TY - RPRT ID - report-1880 AU ',
  ]);
});

test('the register that is published lists no source that only a draft names', () => {
  const register = {
    version: 1,
    ids: Object.fromEntries(
      ['essay:bridges', 'source:report-1880', 'source:of-a-draft'].map((id) => [
        id,
        { state: 'live', first: '2026-01-01' },
      ]),
    ),
  };
  const sources = [...edition.sources, { ...edition.source('report-1880'), id: 'of-a-draft' }];
  const changed = Object.assign(Object.create(edition) as typeof edition, { register, sources });
  const file = dataFiles(changed).find(({ holds }) => holds === 'register');

  expect(Object.keys(JSON.parse(file?.write() ?? '').ids)).toEqual(['essay:bridges', 'source:report-1880']);
});
