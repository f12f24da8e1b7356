import { expect, test } from 'vitest';
import { partIncidents } from '../../src/model/incident-years.ts';
import type { Incident } from '../../src/model/edition.ts';
import { largeEdition } from '../fixtures/large.ts';

const of = (...dates: string[]) => dates.map((date, index) => ({ id: `incident-${index + 1}`, date }) as Incident);

test('while they fit on one page, incidents are not parted', () => {
  expect(partIncidents(of('1879-12-28', '1940-11-07'), 2)).toEqual([]);
});

test('where they are too many, they are parted by the year in which each began', () => {
  const parts = partIncidents(of('187X', '1879-12-28', '1879/1881', '../1940-11'), 3);

  expect(parts.map(({ path, incidents }) => ({ path, incidents: incidents.map(({ date }) => date) }))).toEqual([
    { path: '/incidents/years/1870.html', incidents: ['187X'] },
    { path: '/incidents/years/1879.html', incidents: ['1879-12-28', '1879/1881'] },
    { path: '/incidents/years/1940.html', incidents: ['../1940-11'] },
  ]);
});

test('each of 300 incidents stands in one part, and the parts in time order', () => {
  const { incidents } = largeEdition();
  const parts = partIncidents(incidents, 100);

  expect(parts.flatMap((part) => part.incidents.map(({ id }) => id)).sort()).toEqual(
    incidents.map(({ id }) => id).sort(),
  );
  expect(parts.map(({ year }) => year)).toEqual(parts.map(({ year }) => year).sort());
});
