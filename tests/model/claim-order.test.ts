import { expect, test } from 'vitest';
import type { Claim, Edition } from '../../src/model/edition.ts';
import { evidenceOf } from '../../src/model/join/evidence.ts';
import { correctionsOf } from '../../src/model/register/corrections.ts';

test('of a side the strongest evidence comes first, and all else in the order of its author', () => {
  const item = (source: string, bearing: 'for' | 'against', strongest?: true) => ({
    source,
    bearing,
    note: 'It says so.',
    ...(strongest && { strongest }),
  });
  const evidence = [item('a', 'for'), item('b', 'against'), item('c', 'for', true), item('d', 'for')];

  expect(evidenceOf({ evidence }, 'for').map(({ source }) => source)).toEqual(['c', 'a', 'd']);
  expect(evidenceOf({ evidence }, 'against').map(({ source }) => source)).toEqual(['b']);
  expect(evidenceOf({ evidence }, 'context')).toEqual([]);
});

test('corrections of all claims and their later revisions are listed, the newest first', () => {
  const revision = (date: string, why: string) => ({
    date,
    why,
    hash: '0'.repeat(64),
    words: 'Bridges fall',
    statement: 'Bridges fall.',
    level: 'contested' as const,
  });
  const claim = {
    id: 'too-cheap',
    essay: 'bridges',
    corrections: [{ date: '2026-02-01', text: 'The year was wrong.' }],
    revisions: [revision('2026-01-01', 'First published.'), revision('2026-03-01', 'Clearer.')],
  } as unknown as Claim;
  const register = {
    version: 1,
    ids: { 'claim:bridges/too-cheap': { state: 'live', first: '2026-01-01', revisions: claim.revisions } },
  };

  expect(correctionsOf({ essays: [{ claims: [claim] }], register } as unknown as Edition)).toEqual([
    { date: '2026-03-01', text: 'Clearer.', claim, revision: 2 },
    { date: '2026-02-01', text: 'The year was wrong.', claim },
  ]);
});
