import { describe, expect, test } from 'vitest';
import { merge, type Build, type BuildMeasurements } from '../../bench/build/measurements.ts';
import { figure, growth, ratio } from '../../bench/report/build-figures.ts';

const build = (changed: Partial<Build>): Build => ({
  session: 'today',
  round: 0,
  peer: 'ours',
  essays: 10,
  kind: 'cold',
  exit: 0,
  wall: 1,
  cpu: 1,
  peak: 1,
  pages: 1,
  files: 1,
  ...changed,
});

const machine = { cpu: '', cores: 2, memory: 8, system: '', node: 'v24.0.0', commit: '', load: 0 };

const measured = (date: string, builds: Partial<Build>[]): BuildMeasurements => ({
  sessions: [{ machine: { ...machine, date }, medium: 'disk', against: 'a1b2c3d' }],
  builds: builds.map((one) => build({ session: date, ...one })),
  shared: {},
});

describe('figures of builds', () => {
  test('a warm build is divided by the cold one of its round, not by the median', () => {
    const figures = measured('today', [
      { kind: 'warm', cpu: 2, round: 0 },
      { kind: 'warm', cpu: 30, round: 1 },
      { kind: 'warm', cpu: 4, round: 2 },
      { peer: 'before', cpu: 10, round: 0 },
      { peer: 'before', cpu: 100, round: 1 },
      { peer: 'before', cpu: 40, round: 2 },
    ]);

    expect(ratio(figures, { peer: 'ours', kind: 'warm' }, { peer: 'before', kind: 'cold' }, 10, 'cpu')).toBe(0.2);
  });

  test('a build that failed has no figures', () => {
    const figures = measured('today', [{ cpu: 10 }, { cpu: 1, exit: 1, round: 1 }]);

    expect(figure(figures, { peer: 'ours', kind: 'cold' }, 10, 'cpu')).toBe(10);
  });

  test('four times as long for ten times as many essays is an exponent of 0.6', () => {
    const figures = measured('today', [{ cpu: 5 }, { essays: 100, cpu: 20 }]);

    expect(growth(figures, { peer: 'ours', kind: 'cold' }, 10, 100, 'cpu')).toBeCloseTo(0.602, 3);
  });
});

describe('a run after another', () => {
  const earlier = measured('yesterday', [{ cpu: 8 }, { essays: 1000, cpu: 90 }]);

  test('takes the place of what it measured again, and keeps the rest with its session', () => {
    const both = merge(earlier, measured('today', [{ cpu: 5 }]));

    expect(both.builds.map(({ session, essays, cpu }) => [session, essays, cpu])).toEqual([
      ['yesterday', 1000, 90],
      ['today', 10, 5],
    ]);
    expect(both.sessions.map((session) => session.machine.date)).toEqual(['yesterday', 'today']);
  });

  test('leaves no session of which no build is left', () => {
    const both = merge(earlier, measured('today', [{ cpu: 5 }, { essays: 1000, cpu: 80 }]));

    expect(both.sessions.map((session) => session.machine.date)).toEqual(['today']);
  });
});
