import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Register } from '../../src/model/register/register.ts';
import { firstChoice, layOut, pagesFrom } from '../../src/model/source-pages.ts';

/** A register of sources with the day on which each was published. */
const published = (days: Record<string, string>): Register => ({
  version: 1,
  ids: Object.fromEntries(
    Object.entries(days).map(([id, first]) => [`source:${id}`, { state: 'live' as const, first }]),
  ),
});
const nothing = published({});

/** Of sources that are all in use. */
const layOutIds = (ids: string[], register: Register, most: number) =>
  layOut({ sources: ids.map((id) => ({ id })), usesOf: () => [{}], register } as unknown as Edition, most);

const shape = (ids: string[], register: Register, most: number) =>
  pagesFrom(layOutIds(ids, register, most)).map(({ path, holds, keeps }) => ({ path, holds, keeps }));

test('while they fit, all sources stand on one page', () => {
  expect(shape(['rowe-1999', 'adams-2001'], published({ 'rowe-1999': '2026-01-01' }), 2)).toEqual([
    { path: '/sources/index.html', holds: ['adams-2001', 'rowe-1999'], keeps: [] },
  ]);
});

test('where they are too many, they are parted by how their ids begin, as far as is needed', () => {
  expect(shape(['rowe-1999', 'adams-2001', 'abel-1990', 'abel-1991', 'abel-1990-b'], nothing, 2)).toEqual([
    { path: '/sources/index.html', holds: [], keeps: [] },
    { path: '/sources/by-a.html', holds: [], keeps: [] },
    { path: '/sources/by-ab.html', holds: [], keeps: [] },
    { path: '/sources/by-abe.html', holds: [], keeps: [] },
    { path: '/sources/by-abel.html', holds: [], keeps: [] },
    { path: '/sources/by-abel-.html', holds: [], keeps: [] },
    { path: '/sources/by-abel-1.html', holds: [], keeps: [] },
    { path: '/sources/by-abel-19.html', holds: [], keeps: [] },
    { path: '/sources/by-abel-199.html', holds: [], keeps: [] },
    { path: '/sources/by-abel-1990.html', holds: ['abel-1990', 'abel-1990-b'], keeps: [] },
    { path: '/sources/by-abel-1991.html', holds: ['abel-1991'], keeps: [] },
    { path: '/sources/by-ad.html', holds: ['adams-2001'], keeps: [] },
    { path: '/sources/by-r.html', holds: ['rowe-1999'], keeps: [] },
  ]);
});

test('a page that leads on keeps the anchors of what was published while it stood there', () => {
  const register = published({ 'adams-2001': '2026-03-01', 'abel-1990': '2026-01-01', 'rowe-1999': '2026-02-01' });

  expect(shape(['abel-1990', 'adams-2001', 'rowe-1999', 'stone-2020'], register, 2)).toEqual([
    { path: '/sources/index.html', holds: [], keeps: ['abel-1990', 'rowe-1999'] },
    { path: '/sources/by-a.html', holds: ['abel-1990', 'adams-2001'], keeps: [] },
    { path: '/sources/by-r.html', holds: ['rowe-1999'], keeps: [] },
    { path: '/sources/by-s.html', holds: ['stone-2020'], keeps: [] },
  ]);
});

test('an id with which others begin stands on the page of its own letters', () => {
  expect(shape(['a', 'a-1', 'a-2'], nothing, 1)).toEqual([
    { path: '/sources/index.html', holds: [], keeps: [] },
    { path: '/sources/by-a.html', holds: ['a'], keeps: [] },
    { path: '/sources/by-a-.html', holds: [], keeps: [] },
    { path: '/sources/by-a-1.html', holds: ['a-1'], keeps: [] },
    { path: '/sources/by-a-2.html', holds: ['a-2'], keeps: [] },
  ]);
});

test('readers are led past pages that lead to one page alone', () => {
  const { parts } = layOutIds(['abel-1990', 'abel-1991', 'rowe-1999'], nothing, 1);

  expect(parts.map(firstChoice).map(({ path }) => path)).toEqual(['/sources/by-abel-199.html', '/sources/by-r.html']);
});
