import { expect, test } from 'vitest';
import { claimNumbers } from '../../src/markdown/claim-numbers.ts';
import { run } from './run.ts';

test('claims are numbered in reading order, the outer before the inner', () => {
  expect(
    run(claimNumbers, 'A <Claim id="outer">b <Claim id="inner">c</Claim></Claim> and <Claim id="last">d</Claim>.'),
  ).toBe(
    'A <Claim id="outer" number="1" last>b <Claim id="inner" number="2" last>c</Claim></Claim> and <Claim id="last" number="3" last>d</Claim>.\n',
  );
});

test('a claim that goes on keeps its number, and only its last part shows it', () => {
  expect(run(claimNumbers, 'A <Claim id="one">b</Claim>.\n\nC <Claim id="one" continued>d</Claim>.')).toBe(
    'A <Claim id="one" number="1">b</Claim>.\n\nC <Claim id="one" continued number="1" last>d</Claim>.\n',
  );
});
