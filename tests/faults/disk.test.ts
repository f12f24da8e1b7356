import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mark } from '../../src/integrations/publish/mark.ts';
import { copyProject } from '../fixtures/project.ts';
import { build, digests, smallContent } from './project.ts';

const mounted: string[] = [];
let folder: string;
const inside = (path: string) => join(folder, path);

function mount(path: string, ...options: string[]): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', [...options, path]);
  mounted.push(path);
}
const mountDisk = (path: string, size: string) => mount(path, '-t', 'tmpfs', '-o', `size=${size}`, 'none');

/** Whether this machine lets the test have disks of its own. */
function mayMount(): boolean {
  if (process.platform !== 'linux') return false;
  const place = mkdtempSync(join(tmpdir(), 'disk-'));
  const done = spawnSync('mount', ['-t', 'tmpfs', 'none', place]).status === 0;
  if (done) execFileSync('umount', [place]);
  rmSync(place, { recursive: true });
  return done;
}

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'disk-'))));
afterEach(() => {
  for (const path of mounted.splice(0).reverse()) execFileSync('umount', [path]);
  rmSync(folder, { recursive: true });
});

function publishOld(dist: string): Record<string, string> {
  mkdirSync(dist, { recursive: true });
  mark(dist, false);
  writeFileSync(join(dist, 'index.html'), 'The old site.');
  return digests(dist);
}

const onceBundled = `'astro:config:setup': ({ updateConfig }) =>
  updateConfig({ vite: { plugins: [{ name: 'neighbour', applyToEnvironment: ({ name }) => name === 'client', writeBundle: fill }] } })`;

/**
 * Makes a neighbour of the build that fills the disk meanwhile.
 *
 * @param hook Of Astro, which calls `fill`.
 * @param left What the neighbour leaves, in kB.
 */
function fillDisk(hook: string, left: number): void {
  const path = inside('astro.config.mjs');
  const config = readFileSync(path, 'utf8').replace(/(?=portable\(\)\])/, 'neighbour, ');
  expect(config).toContain('neighbour');
  const fill = `import { statfsSync, writeFileSync } from 'node:fs';
    const fill = () => {
      const { bavail, bsize } = statfsSync('.');
      writeFileSync('neighbour', Buffer.alloc(bavail * bsize - ${left} * 1024));
    };
    const neighbour = { name: 'neighbour', hooks: { ${hook} } };`;
  writeFileSync(path, `${fill}\n${config}`);
}

describe.runIf(mayMount())('on a disk of its own (for which one has to be root, on Linux),', () => {
  test('a build does not begin if it is too small', async () => {
    copyProject(folder, smallContent);
    mountDisk(inside('out'), '4m');
    const old = publishOld(inside('out/dist'));

    expect(await build(folder, ['--outDir', 'out/dist'])).toEqual({
      status: 1,
      stdout: '',
      stderr: '\nOnly 3 MB are free on the disk of out/; a build needs 64. Make room.\n\nThe build did not begin.\n',
    });
    expect(digests(inside('out/dist'))).toEqual(old);
  });

  test('a build does not begin if nothing can be written', async () => {
    copyProject(folder, smallContent);
    const old = publishOld(inside('out/dist'));
    mount(inside('out'), '--bind', inside('out'));
    execFileSync('mount', ['-o', 'remount,bind,ro', inside('out')]);

    expect(await build(folder, ['--outDir', 'out/dist'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\nThe disk of out cannot be written. Build a copy of the project on another disk.\n\nThe build did not begin.\n',
    });
    expect(digests(inside('out/dist'))).toEqual(old);
  });

  test('a build does not begin if the whole project cannot be written', async () => {
    copyProject(folder, smallContent);
    const old = publishOld(inside('dist'));
    mount(folder, '--bind', folder);
    execFileSync('mount', ['-o', 'remount,bind,ro', folder]);

    expect(await build(folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `\nThe disk of ${folder}/ cannot be written. Build a copy of the project on another disk.\n\nThe build did not begin.\n`,
    });
    expect(digests(inside('dist'))).toEqual(old);
  });

  test('a build does not begin if dist/ itself is the disk', async () => {
    copyProject(folder, smallContent);
    mountDisk(inside('dist'), '100m');
    const old = publishOld(inside('dist'));

    expect(await build(folder)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\ndist/ is a disk of its own, which cannot be exchanged for another. Build into a folder on it: npm run build -- --outDir dist/site\n\nThe build did not begin.\n',
    });
    expect(digests(inside('dist'))).toEqual(old);
  });

  test.each([
    ['when the content has been read', `'astro:config:done': fill`, 0, '', 'The old site'],
    [
      'when the pages are bundled',
      `'astro:build:start': fill`,
      100,
      ': there is no room for dist.next/',
      'The old site',
    ],
    ['when the pages are written', onceBundled, 0, '', 'The old site'],
    ['when the site is to be finished', `'astro:build:done': fill`, 0, '', 'dist/'],
  ])('a build whose disk is full %s says so, and leaves nothing', async (_, hook, left, place, kept) => {
    mountDisk(folder, '100m');
    copyProject(folder, smallContent);
    const old = publishOld(inside('dist'));
    fillDisk(hook, left);
    const { status, stderr } = await build(folder);

    // Astro has a line of its own before ours.
    expect(stderr.replace(/^.*\[ERROR\].*\n/, '')).toBe(
      `\nThe disk is full${place}. Make room, and build again.\n\n${kept} stands as it was.\n`,
    );
    expect(status).toBe(1);
    expect(digests(inside('dist'))).toEqual(old);
    expect(existsSync(inside('dist.next'))).toBe(false);
    expect(existsSync(inside('.astro/integrations/portable/building'))).toBe(false);
  });
});
