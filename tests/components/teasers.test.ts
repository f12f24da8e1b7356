import { expect, test } from 'vitest';
import { teasersOf } from '../../src/components/home/teasers.ts';
import type { Claim, Essay } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';
import { site } from '../fixtures/site-content.ts';

const { claims, ...bridges } = site.essay('bridges');
const [any] = claims;

type Side = Claim['evidence'][number]['bearing'];
const sides = (...bearings: Side[]) => bearings.map((bearing) => ({ source: 'tay', bearing, note: 'It says so.' }));

const claim = (
  id: string,
  changed: { verdict?: string; level?: Claim['assessment']['level'] } & Partial<Claim>,
): Claim => {
  const { verdict, level = 'contested', ...rest } = changed;
  const { verdict: _, ...assessment } = any!.assessment;
  const { role: __, ...plain } = any!;
  return { ...plain, id, evidence: [], ...rest, assessment: { ...assessment, level, ...(verdict && { verdict }) } };
};

const chosen = (essay: Partial<Essay>) =>
  teasersOf({ ...bridges, claims: [], ...essay }, wordsFor('en')).map(
    ({ claim, verdict, why }) => `${why}: ${claim.id}. ${verdict}`,
  );

test('the thesis is told with the verdict of the essay, then what holds best, then what has the most evidence', () => {
  const claims = [
    claim('much', { verdict: 'Both.', evidence: sides('for', 'against', 'context', 'context', 'context') }),
    claim('disputed', {
      verdict: 'Mostly.',
      level: 'well-supported',
      evidence: sides('for', 'for', 'against', 'against'),
    }),
    claim('sound', { verdict: 'Yes.', level: 'well-supported', evidence: sides('for', 'for') }),
    claim('main', { verdict: 'In part.', role: 'thesis', evidence: sides('for') }),
  ];

  expect(chosen({ claims, verdict: 'Few fell for money.' })).toEqual([
    'The thesis: main. Few fell for money.',
    'Holds best: sound. Yes.',
    'Most evidence: much. Both.',
  ]);
});

test('no claim is told twice: the next one takes its place', () => {
  const claims = [
    claim('main', { verdict: 'Yes.', role: 'thesis', level: 'well-supported', evidence: sides('for', 'for', 'for') }),
    claim('next', { verdict: 'Also.', evidence: sides('for') }),
  ];

  expect(chosen({ claims, verdict: undefined })).toEqual(['The thesis: main. Yes.', 'Most evidence: next. Also.']);
});

test('a claim without a verdict is none to tell, and an essay without any has none', () => {
  expect(chosen({ claims: [claim('silent', { role: 'thesis', evidence: sides('for') })], verdict: undefined })).toEqual(
    [],
  );
  expect(chosen({ claims: [] })).toEqual([]);
});
