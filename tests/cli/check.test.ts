import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();
const { check, edit, path } = project;

test('content without a mistake exits with 0', async () => {
  expect(await check()).toEqual({ status: 0, stdout: '0 errors in 9 files\n', stderr: '' });
});

test('every mistake of every file is told in one run, errors first, and it exits with 1', async () => {
  edit('site.yaml', 'language: en-GB', 'language: British English');
  edit('essays/bridges.mdx', 'incident="tay-bridge"', 'incident="tay-brige"');
  edit('claims/bridges/too-cheap.mdx', 'level: contested', 'level: contestd');
  edit('incidents/tay-bridge.mdx', '"1878-06-01"', '"1880-06-01"');

  expect(await check()).toEqual({
    status: 1,
    stdout: `content/claims/bridges/too-cheap.mdx:6:10  "assessment.level" cannot be "contestd". Did you mean "contested"?  [unknown-value]
content/essays/bridges.mdx:13:141  Unknown incident "tay-brige". Did you mean "tay-bridge"?  [unknown-incident]
content/site.yaml:3:11  "British English" is not a language tag. Write it as en, en-GB or zh-Hant (BCP 47).  [language]
content/incidents/tay-bridge.mdx:18:11  Warning: The entry of 1879-12-28 stands after the one of 1880-06-01. Put the entries in the order of time.  [date]
3 errors and 1 warning in 9 files
`,
    stderr: '',
  });
});

test('a warning exits with 0, and with 1 under --strict', async () => {
  edit('incidents/tay-bridge.mdx', '"1878-06-01"', '"1880-06-01"');

  expect([(await check()).status, (await check('--strict')).status]).toEqual([0, 1]);
});

test('--json prints the same for machines', async () => {
  edit('essays/bridges.mdx', 'incident="tay-bridge"', 'incident="tay-brige"');
  const { status, stdout } = await check('--json');

  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    errors: 1,
    warnings: 0,
    files: 9,
    problems: [
      {
        file: 'content/essays/bridges.mdx',
        line: 13,
        column: 141,
        rule: 'unknown-incident',
        message: 'Unknown incident "tay-brige".',
        remedy: 'Did you mean "tay-bridge"?',
      },
    ],
  });
});

test('an unknown flag exits with 2 and checks nothing', async () => {
  expect(await check('--jsn')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unknown flag "--jsn". Did you mean "--json"?\n',
  });
  expect((await check('--json=no')).stderr).toBe('"--json" takes no value.\n');
});

test('a folder without content/ is told of once', async () => {
  rmSync(join(project.folder, 'content'), { recursive: true });

  expect(await check()).toEqual({
    status: 1,
    stdout:
      'content:1:1  There is no folder content/ here. Run this in the folder of the project.  [file-missing]\n1 error in 0 files\n',
    stderr: '',
  });
});

test('symbolic links that leave content/, lead nowhere, go in a circle or name a folder are errors', async () => {
  const incidents = path('incidents');
  symlinkSync('/etc/hostname', join(incidents, 'a-out.mdx'));
  symlinkSync('b-nowhere-at-all.mdx', join(incidents, 'b-nowhere.mdx'));
  symlinkSync('c-circle.mdx', join(incidents, 'c-circle.mdx'));
  symlinkSync('../essays', join(incidents, 'd-folder'));
  symlinkSync('..', join(incidents, 'e-parent'));

  expect((await check()).stdout)
    .toBe(`content/incidents/a-out.mdx:1:1  This is a symbolic link that leads out of content/. Put a copy of the file in its place.  [file-link]
content/incidents/b-nowhere.mdx:1:1  This is a symbolic link that leads nowhere. Put a copy of the file in its place.  [file-link]
content/incidents/c-circle.mdx:1:1  This is a symbolic link that leads nowhere. Put a copy of the file in its place.  [file-link]
content/incidents/d-folder:1:1  This is a symbolic link to a folder. Put the files themselves in its place.  [file-link]
content/incidents/e-parent:1:1  This is a symbolic link to a folder. Put the files themselves in its place.  [file-link]
5 errors in 9 files
`);
});

test('symbolic links in public/ that leave it, lead nowhere, go in a circle or name a folder are errors', async () => {
  const folder = join(project.folder, 'public');
  symlinkSync('/etc/hostname', join(folder, 'a-out.txt'));
  symlinkSync('b-nowhere-at-all.jpg', join(folder, 'b-nowhere.jpg'));
  symlinkSync('c-circle.jpg', join(folder, 'c-circle.jpg'));
  symlinkSync('.', join(folder, 'd-folder'));
  symlinkSync('tay.jpg', join(folder, 'e-fine.jpg'));

  expect((await check()).stdout)
    .toBe(`public/a-out.txt:1:1  This is a symbolic link that leads out of public/. Put a copy of the file in its place.  [file-link]
public/b-nowhere.jpg:1:1  This is a symbolic link that leads nowhere. Put a copy of the file in its place.  [file-link]
public/c-circle.jpg:1:1  This is a symbolic link that leads nowhere. Put a copy of the file in its place.  [file-link]
public/d-folder:1:1  This is a symbolic link to a folder. Put the files themselves in its place.  [file-link]
4 errors in 9 files
`);
});

// Made here: with files of such names nobody could clone the project on Windows.
test('file names that Windows refuses are errors', async () => {
  renameSync(path('sources/bridges.yaml'), path('sources/aux.yaml'));
  cpSync(path('incidents/tay-bridge.mdx'), path('incidents/why?.mdx'));
  cpSync(path('incidents/tay-bridge.mdx'), path('incidents/con.mdx'));

  expect((await check()).stdout)
    .toBe(`content/incidents/con.mdx:1:1  The file’s name is its id, and "con" is reserved. Choose another, for example "the-con".  [id-reserved]
content/incidents/why?.mdx:1:1  The name of the file "why?.mdx" holds "?", which addresses or file systems cannot have in a name. Name it with small letters, digits and single hyphens.  [file-name]
content/sources/aux.yaml:1:1  A file of the name "aux.yaml" cannot be kept on Windows. Name it another way, for example sources.yaml.  [file-name]
3 errors in 11 files
`);
});

test('an essay of more than 2,000 claims is to be divided', async () => {
  const ids = Array.from({ length: 1998 }, (_, index) => `claim-${index}`);
  edit(
    'essays/bridges.mdx',
    'Engineers answer',
    `${ids.map((id) => `<Claim id="${id}">One</Claim>.\n\n`).join('')} answer`,
  );
  const note = project.read('claims/bridges/pay-for-inspection.mdx');
  for (const id of ids) project.write(`claims/bridges/${id}.mdx`, note);

  expect((await check()).stdout).toBe(
    'content/essays/bridges.mdx:1:1  The essay marks 2,001 claims. Divide it: the limit is 2,000.  [file-size]\n1 error in 2007 files\n',
  );
});

test('UTF-16 is named as what it is', async () => {
  writeFileSync(path('site.yaml'), `\uFEFF${project.read('site.yaml')}`, 'utf16le');

  expect((await check()).stdout).toBe(
    'content/site.yaml:1:1  The file is UTF-16LE, not UTF-8. Save it as UTF-8.  [text]\n1 error in 9 files\n',
  );
});

test('a byte order mark, CRLF and hidden files are fine', async () => {
  project.write('essays/bridges.mdx', `\uFEFF${project.read('essays/bridges.mdx').replaceAll('\n', '\r\n')}`);
  mkdirSync(path('.obsidian'));
  project.write('.obsidian/app.json', '{}');
  project.write('.DS_Store', '');

  expect(await check()).toEqual({ status: 0, stdout: '0 errors in 9 files\n', stderr: '' });
});

test('a file of more than a million characters is told of at once, and nothing else of it', async () => {
  project.write('essays/bridges.mdx', project.read('essays/bridges.mdx') + 'a < {b '.repeat(800_000));

  expect((await check()).stdout).toBe(
    'content/essays/bridges.mdx:1:1  The file has 5,600,963 characters. Divide it: the limit is 1,000,000.  [file-size]\n1 error in 9 files\n',
  );
});

test('as a process it prints the same, and exits with the same number', async () => {
  edit('site.yaml', 'language: en-GB', 'language: British English');
  const ends = (...flags: string[]) => {
    const command = join(import.meta.dirname, '../../src/cli/check.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...flags], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  expect(ends()).toEqual(await check());
  expect(ends()).toMatchObject({ status: 1, stderr: '' });
  expect(ends('--jsn')).toEqual(await check('--jsn'));
});
