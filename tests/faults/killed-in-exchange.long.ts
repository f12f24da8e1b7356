import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, buildCommand, digests, smallProject, start } from './project.ts';

/**
 * Kills the process in place of a call of the file system that takes or gives up the lock, or makes, moves, deletes or remembers a site;
 * with no number, the calls are counted.
 */
const PRELOAD = `
  const fs = require('node:fs');
  const { syncBuiltinESMExports } = require('node:module');
  const last = Number(process.env.DIE_AT ?? Infinity);
  const concerns = /(?:\\/dist(?:\\.next|\\.old)?\\/?|\\/dist\\.next\\/\\.claim-by-claim|portable\\/building[.\\d]*|\\/published\\.json\\S*)$/;
  let calls = 0;
  for (const name of ['mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
    const usual = fs[name];
    fs[name] = (...args) => {
      if (args.slice(0, 2).some((arg) => typeof arg === 'string' && concerns.test(arg)) && ++calls === last)
        process.kill(process.pid, 'SIGKILL');
      return usual(...args);
    };
  }
  syncBuiltinESMExports();
  process.on('exit', () => process.stdout.write('calls: ' + calls));
`;

describe('a build that is killed', () => {
  let project: ReturnType<typeof smallProject>;
  let usually: string[];
  const buildUntil = (call?: number) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], FORCE_COLOR: '0', DIE_AT: call?.toString() };
    const [node = '', ...args] = buildCommand;
    return start(project.folder, [node, '-r', './die.cjs', ...args], { env }).ended;
  };

  beforeAll(async () => {
    project = smallProject();
    writeFileSync(project.inside('die.cjs'), PRELOAD);
    expect(await build(project.folder)).toMatchObject({ status: 0 });
    usually = project.besides();
  });
  afterAll(() => project.remove());

  test('at any call that has to do with the exchange, leaves a whole site, which the next command finds', async () => {
    const { stdout } = await buildUntil();
    const calls = Number(/calls: (\d+)$/.exec(stdout)?.[1]);
    expect(calls).toBeGreaterThanOrEqual(12);

    for (let call = 1; call <= calls; call += 1) {
      const old = digests(project.inside('dist'));
      project.say(`Killed at ${call}.`);
      expect(await buildUntil(call), `call ${call}`).toMatchObject({ status: null });
      // A command that only reads.
      expect(await start(project.folder, [process.execPath, 'src/cli/check.ts']).ended).toMatchObject({ status: 0 });
      expect(existsSync(project.inside('dist/index.html')), `after call ${call}`).toBe(true);
      const left = digests(project.inside('dist'));

      expect(await build(project.folder)).toMatchObject({ status: 0, stderr: '' });
      const whole = digests(project.inside('dist'));
      expect([old, whole], `call ${call}`).toContainEqual(left);
      expect(whole).not.toEqual(old);
      expect(project.besides()).toEqual(usually);
    }
  });
});
