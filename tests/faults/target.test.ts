import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    writeFileSync(inside(`${folder}/dist/index.html`), 'The old site.');
    writeFileSync(inside(`${folder}/dist/claims/index.html`), 'Its claims.');
    if (isRoot) execFileSync('chown', ['-R', `${author.uid}:${author.gid}`, inside(folder)]);
    return digests(inside(`${folder}/dist`));
  };
  const buildInto = (folder: string) => build(project.folder, ['--outDir', folder], author);

  test('into a folder in which one may not write', async () => {
    const old = published('locked');
    chmodSync(inside('locked'), 0o555);

    expect(await buildInto('locked/dist')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\nYou may not change locked. Change its owner or its rights, or build a copy of the project.\n\nThe build did not begin.\n',
    });
    expect(digests(inside('locked/dist'))).toEqual(old);
  });

  test('in place of one in which something may not be deleted', async () => {
    const old = published('kept');
    chmodSync(inside('kept/dist/claims'), 0o555);

    expect(await buildInto('kept/dist')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\nYou may not change kept/dist/claims. Change its owner or its rights, or build a copy of the project.\n\nThe build did not begin.\n',
    });
    expect(digests(inside('kept/dist'))).toEqual(old);
  });

  test.runIf(isRoot)('in place of one that belongs to another', async () => {
    const old = published('others');
    chownSync(inside('others/dist'), 0, 0);

    expect(await buildInto('others/dist')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\nYou may not change others/dist. Change its owner or its rights, or build a copy of the project.\n\nThe build did not begin.\n',
    });
    expect(digests(inside('others/dist'))).toEqual(old);
  });

  test('where a file has its name', async () => {
    writeFileSync(inside('dist'), 'Something else.');

    expect(await buildInto('dist')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\ndist is a file, and the site is to be a folder of that name. Move the file away.\n\nThe build did not begin.\n',
    });
    expect(readFileSync(inside('dist'), 'utf8')).toBe('Something else.');
  });

  test('where a file stands in the place of a folder above it', async () => {
    expect(await buildInto('package.json/dist')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '\npackage.json/dist would be within a file. Move the file away, or build into another folder.\n\nThe build did not begin.\n',
    });
  });

  test('with an option that is unknown', async () => {
    expect(await build(project.folder, ['--outdir=site'], author)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unknown flag "--outdir". Did you mean "--outDir"?\n',
    });
  });
});

describe('a site is published', () => {
  let project: ReturnType<typeof smallProject>;
  const inside = (path: string) => join(project.folder, path);
  beforeAll(() => void (project = smallProject()));
  afterAll(() => project.remove());

  test('into the folder to which dist/ is a link, which a web server may know by its own name', async () => {
    mkdirSync(inside('www/site'), { recursive: true });
    writeFileSync(inside('www/site/old.html'), '');
    symlinkSync('www/site', inside('dist'));

    expect(await build(project.folder)).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(inside('dist')).isSymbolicLink()).toBe(true);
    expect(Object.keys(digests(inside('www/site')))).toContain('index.html');
    expect(Object.keys(digests(inside('www/site')))).not.toContain('old.html');
  });

  test('into a folder that is not there, nor the one above it', async () => {
    const there = digests(inside('www/site'));
    const { status, stderr } = await build(project.folder, ['--outDir', 'new/folder/site']);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(digests(inside('new/folder/site'))).toEqual(there);
  });
});
