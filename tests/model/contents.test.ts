import { expect, test } from 'vitest';
import { contentsOf } from '../../src/model/contents.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);
const volume = (essay: string) => {
  const { incidents, sources } = contentsOf(edition, edition.essay(essay));
  return { incidents: incidents.map(({ id }) => id), sources: sources.map(({ id }) => id) };
};

test('an essay takes along the incidents that it cites, those to which their dossiers lead, and the sources of all of them', () => {
  expect(volume('bridges')).toEqual({
    incidents: ['tacoma-narrows', 'tay-bridge'],
    sources: ['poll-1881', 'report-1880'],
  });
});

test('what only another essay cites stays there', () => {
  expect(volume('dams')).toEqual({ incidents: ['banqiao'], sources: ['dams-1975'] });
});

test('an essay takes along the incident where a chart of it is shown whole', () => {
  const plotting = bridges.map(({ path, text }) =>
    path === 'content/essays/dams.mdx' ? { path, text: `${text}\n\n<Chart id="spans" />\n` } : { path, text },
  );
  const edition = joinContent(plotting);

  expect(contentsOf(edition, edition.essay('dams')).incidents.map(({ id }) => id)).toEqual([
    'banqiao',
    'tacoma-narrows',
    'tay-bridge',
  ]);
});
