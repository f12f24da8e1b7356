import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mark } from '../../src/integrations/publish/mark.ts';
import { build, digests, smallProject } from './project.ts';

const isRoot = process.getuid?.() === 0;
/** Nobody: rights do not bind the administrator of the machine. */
const author = isRoot ? { uid: 65534, gid: 65534 } : {};

describe('a site that could not be published is not begun:', () => {
  let project: ReturnType<typeof smallProject>;
  const inside = (path: string) => join(project.folder, path);

  beforeAll(() => {
    project = smallProject();
    if (isRoot) execFileSync('chown', ['-R', `${author.uid}:${author.gid}`, project.folder]);
  });
  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', project.folder]);
    project.remove();
  });

  /** A site that is already there, in `folder/dist`. */
  const published = (folder: string) => {
    mkdirSync(inside(`${folder}/dist/claims`), { recursive: true });
    mark(inside(`${folder}/dist`), false);
    writeFileSync(inside(`${folder}/dist/index.html`), 'The old site.');
    writeFileSync(inside(`${folder}/dist/claims/index.html`), 'Its claims.');
    if (isRoot) execFileSync('chown', ['-R', `${author.uid}:${author.gid}`, inside(folder)]);
    return digests(inside(`${folder}/dist`));
  };
  /** What a build does first, without the rest of it. */
  const beginIn = (dist: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', beginning(dist)], {
      cwd: project.folder,
      encoding: 'utf8',
      ...author,
    });
    return { status, said: stdout + stderr };
  };

  test('into a folder in which one may not write', () => {
    const old = published('locked');
    chmodSync(inside('locked'), 0o555);

    expect(beginIn('locked/dist')).toEqual({
      status: 0,
      said: 'You may not change locked. Change its owner or its rights, or build a copy of the project.\n',
    });
    expect(digests(inside('locked/dist'))).toEqual(old);
  });

  test('in place of one in which something may not be deleted', () => {
    const old = published('kept');
    chmodSync(inside('kept/dist/claims'), 0o555);

    expect(beginIn('kept/dist')).toEqual({
      status: 0,
      said: 'You may not change kept/dist/claims. Change its owner or its rights, or build a copy of the project.\n',
    });
    expect(digests(inside('kept/dist'))).toEqual(old);
  });

  test.runIf(isRoot)('in place of one that belongs to another', () => {
    const old = published('others');
    chownSync(inside('others/dist'), 0, 0);

    expect(beginIn('others/dist')).toEqual({
      status: 0,
      said: 'You may not change others/dist. Change its owner or its rights, or build a copy of the project.\n',
    });
    expect(digests(inside('others/dist'))).toEqual(old);
  });

  test('where a file has its name', () => {
    writeFileSync(inside('dist'), 'Something else.');

    expect(beginIn('dist')).toEqual({
      status: 0,
      said: 'dist is a file, and the site is to be a folder of that name. Move the file away.\n',
    });
    expect(readFileSync(inside('dist'), 'utf8')).toBe('Something else.');
  });

  test('where a file stands in the place of a folder above it', () => {
    expect(beginIn('package.json/dist')).toEqual({
      status: 0,
      said: 'package.json/dist would be within a file. Move the file away, or build into another folder.\n',
    });
  });

  test('and a build says so', async () => {
    writeFileSync(inside('site'), '');

    expect(await build(project.folder, ['--outDir', 'site'], author)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\nsite is a file, and the site is to be a folder of that name. Move the file away.\n\nThe build did not begin.\n',
    });
  });

  test('nor with an option that is unknown', async () => {
    expect(await build(project.folder, ['--outdir=site'], author)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unknown flag "--outdir". Did you mean "--outDir"?\n',
    });
  });
});

const beginning = (dist: string) => `
  import { resolve } from 'node:path';
  import { placesFor } from './src/integrations/publish/places.ts';
  import { begin } from './src/integrations/publish/swap.ts';
  import { explainSystemError } from './src/integrations/system-error.ts';
  try {
    begin(placesFor(resolve('.'), resolve('${dist}')));
  } catch (error) {
    console.log(explainSystemError(error) ?? error.message);
  }
`;
