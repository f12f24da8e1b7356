import { expect, test } from 'vitest';
import { groupTime, ticksOf } from '../../bench/measure/processor.ts';

test('a process counts its own time, user and system, and that of its children that have ended', () => {
  const stat = '812 (node (v24) :) S 800 799 799 0 -1 4194304 100 200 0 0 1000 200 30 4 20 0 11 0 86099 2998272 421';

  expect(ticksOf(stat, 799)).toBe(1234);
});

test('a process of another group counts nothing, nor does one that has just ended', () => {
  const stat = '812 (node) S 800 799 799 0 -1 4194304 100 200 0 0 1000 200 30 4 20 0 11 0 86099 2998272 421';

  expect(ticksOf(stat, 800)).toBe(0);
  expect(ticksOf('', 799)).toBe(0);
});

test('the times that ps gives the processes of a group are added, however they are written', () => {
  expect(groupTime('  812   0:01.25\n  812  1:02:03\n  812 2-00:00:01\n 4812   0:09.00\n', 812)).toBe(
    1.25 + 3723 + 172_801,
  );
});
