import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, buildCommand, digests, smallProject, start } from './project.ts';

/** One within each tenth of the time that a build takes: 0 is its beginning, 1 its end. */
const moments = fc
  .sample(fc.integer({ min: 0, max: 99 }), { seed: 20260101, numRuns: 10, unbiased: true })
  .map((percent, index) => (index * 100 + percent) / 1000);

describe('a build that is killed, with all its processes,', () => {
  let project: ReturnType<typeof smallProject>;
  let time = 0;
  let usually: string[];
  const dist = () => project.inside('dist');

  beforeAll(async () => {
    project = smallProject();
    const begin = performance.now();
    expect((await build(project.folder)).stderr).toBe('');
    time = performance.now() - begin;
    usually = project.besides();
  });
  afterAll(() => project.remove());

  test.each(moments)(
    'after %f of its time leaves the old dist/ or the new one, and those that follow are whole',
    async (moment) => {
      const old = digests(dist());
      const said = project.tagline();
      project.say(`Killed after ${moment}.`);
      const { signal, ended } = start(project.folder, buildCommand);
      await Promise.race([setTimeout(moment * time), ended]);
      try {
        signal('SIGKILL');
      } catch {
        // It was faster this time.
      }
      await ended;
      const left = digests(dist());

      // Nothing that it has kept is taken for what stood there before.
      project.say(said);
      expect(await build(project.folder)).toMatchObject({ status: 0, stderr: '' });
      expect(digests(dist())).toEqual(old);

      project.say(`Killed after ${moment}.`);
      expect(await build(project.folder)).toMatchObject({ status: 0, stderr: '' });
      const whole = digests(dist());
      expect([old, whole]).toContainEqual(left);
      expect(whole).not.toEqual(old);
      expect(project.besides()).toEqual(usually);
    },
  );
});
