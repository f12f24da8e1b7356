import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build, buildCommand, digests, smallProject, start, type Ended } from './project.ts';

const refusal = (pid: number): Ended => ({
  status: 1,
  stdout: '',
  stderr: `\nAnother build is running (process ${pid}). Wait for it, or delete .astro/integrations/portable/building if it is none.\n\nThe build did not begin.\n`,
});

describe('of two builds in one folder', () => {
  let project: ReturnType<typeof smallProject>;
  const lock = () => join(project.folder, '.astro/integrations/portable/building');
  /** As a build leaves it that is killed. */
  const lockBy = (text: string, age = 0) => {
    mkdirSync(dirname(lock()), { recursive: true });
    writeFileSync(lock(), text);
    const then = new Date(Date.now() - age);
    utimesSync(lock(), then, then);
  };

  beforeAll(() => void (project = smallProject()));
  beforeEach(() => rmSync(lock(), { force: true }));
  afterAll(() => project.remove());

  test('the second says so and ends, and the first goes on', async () => {
    const first = start(project.folder, [...buildCommand, '--outDir', 'new/folder/site']);
    await expect.poll(() => existsSync(lock()) && readFileSync(lock(), 'utf8')).toMatch(/\d/);
    const pid = Number(readFileSync(lock(), 'utf8'));

    expect(await build(project.folder)).toEqual(refusal(pid));
    expect(await first.ended).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(digests(join(project.folder, 'new/folder/site')))).toContain('index.html');
    expect(existsSync(lock())).toBe(false);
  });

  /** What a build does first, without the rest of it. */
  const take = () => start(project.folder, [process.execPath, '--input-type=module', '-e', taking]).ended;
  const taking = `
    import { takeLock } from '${new URL('../../src/integrations/publish/lock.ts', import.meta.url).href}';
    takeLock('.astro/integrations/portable/building');
    console.log('taken');
  `;

  test('the second waits for any process that runs', async () => {
    lockBy(String(process.pid));

    expect(await take()).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
  });

  test.each([
    ['its process is dead', () => lockBy(String(2 ** 22 + 1))],
    ['another program has had the number of its process for an hour', () => lockBy(String(process.pid), 3_600_001)],
    ['it holds no number', () => lockBy('?')],
  ])('the second takes over a lock if %s', async (_, leave) => {
    leave();

    expect(await take()).toEqual({ status: 0, stdout: 'taken\n', stderr: '' });
    expect(existsSync(lock())).toBe(false);
  });
});
