import { expect, test } from 'vitest';
import { claimIdentity, essayIdentity, incidentIdentity, siteIdentity } from '../../src/data/identity.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);
/** The same after a claim was published and revised, and an incident published before the essay. */
const published = joinContent([
  ...bridges,
  {
    path: 'content/published.json',
    text: JSON.stringify({
      version: 1,
      ids: {
        'claim:bridges/too-cheap': {
          state: 'live',
          first: '2026-01-02',
          revisions: ['2026-01-02', '2026-12-03'].map((date) => ({
            date,
            hash: '0'.repeat(64),
            words: 'being cheap',
            statement: 'They are cheap.',
            level: 'contested',
            why: 'Said more plainly.',
          })),
        },
        'incident:tay-bridge': { state: 'live', first: '2025-12-24' },
      },
    }),
  },
]);
const editors = [{ name: 'An editor' }];
const publisher = [{ name: 'A & B' }];

test('an essay is its editors’, of the day on which it was published and of that of its update', () => {
  const essay = edition.essay('bridges');

  expect(essayIdentity(essay)).toEqual({ authors: editors, published: '2026-01-01', modified: '2026-03-04' });
  expect(essayIdentity({ ...essay, updated: undefined }).modified).toBe('2026-01-01');
});

test('a claim is of the day of its first revision, else of its essay’s, and of that of its last change', () => {
  expect(claimIdentity(edition.claim('bridges', 'too-cheap'), edition)).toEqual({
    authors: editors,
    published: '2026-01-01',
    modified: '2026-11-25',
  });
  expect(claimIdentity(published.claim('bridges', 'too-cheap'), published)).toEqual({
    authors: editors,
    published: '2026-01-02',
    modified: '2026-12-03',
  });
});

test('what was weighed before the essay was published has not changed since', () => {
  const claim = edition.claim('bridges', 'too-cheap');
  const early = { ...claim, assessment: { ...claim.assessment, assessed: '2025-10-01' } };

  expect(claimIdentity(early, edition)).toMatchObject({ published: '2026-01-01', modified: '2026-01-01' });
});

test('a dossier is the publisher’s, of the day on which it was registered, else of the essays that cite it', () => {
  expect(incidentIdentity(edition.incident('tay-bridge'), edition)).toEqual({
    authors: publisher,
    published: '2026-01-01',
    modified: '2026-03-04',
  });
  expect(incidentIdentity(published.incident('tay-bridge'), published)).toEqual({
    authors: publisher,
    published: '2025-12-24',
    modified: '2026-03-04',
  });
});

test('what belongs to no essay is the publisher’s, from the first essay to the last change; a site without essays has no day', () => {
  expect(siteIdentity(edition)).toEqual({
    authors: publisher,
    published: '2026-01-01',
    modified: '2026-03-04',
  });
  const empty = joinContent(bridges.filter(({ path }) => !/essays|claims/.test(path)));
  expect(siteIdentity(empty)).toEqual({ authors: publisher, published: undefined, modified: undefined });
  expect(incidentIdentity(empty.incident('tay-bridge'), empty)).toEqual({
    authors: publisher,
    published: undefined,
    modified: undefined,
  });
});
