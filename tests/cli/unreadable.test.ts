import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { useProject } from './project.ts';

const project = useProject();
const { check, path } = project;
const inside = (name: string) => join(project.folder, name);

/** Rights do not bind the administrator of the machine. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
/** The check as somebody whom rights bind. */
function checkAsNobody() {
  chmodSync(project.folder, 0o755);
  const command = join(import.meta.dirname, '../../src/cli/check.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: project.folder,
    encoding: 'utf8',
    ...nobody,
  });
  return stdout + stderr;
}

// Else it could not be deleted.
afterEach(() => execFileSync('chmod', ['-R', 'u+rwX', project.folder]));

test('a pipe is not read, in content/ and in public/, and nobody waits for what may come through it', async () => {
  execFileSync('mkfifo', [path('incidents/pipe.mdx'), inside('public/pipe.svg')]);

  expect((await check()).stdout)
    .toBe(`content/incidents/pipe.mdx:1:1  This is no file that can be read, but a pipe, a socket or a device. Take it out.  [file-unread]
public/pipe.svg:1:1  This is no file that can be read, but a pipe, a socket or a device. Take it out.  [file-unread]
2 errors in 9 files
`);
});

test('a name in Latin-1 is told, of a file and of a folder', async () => {
  const latin1 = (name: string) => Buffer.from(name, 'latin1');
  writeFileSync(latin1(path('incidents/brücke.mdx')), 'No matter.');
  mkdirSync(latin1(path('claims/brücken')));
  writeFileSync(latin1(inside('public/brücke.jpg')), '');

  expect((await check()).stdout)
    .toBe(`content/claims/br\uFFFDcken:1:1  The name of this file is not UTF-8. Name it anew, with small letters, digits and single hyphens.  [file-name]
content/incidents/br\uFFFDcke.mdx:1:1  The name of this file is not UTF-8. Name it anew, with small letters, digits and single hyphens.  [file-name]
public/br\uFFFDcke.jpg:1:1  The name of this file is not UTF-8. Name it anew, with small letters, digits and single hyphens.  [file-name]
3 errors in 9 files
`);
});

test('a file and a folder that one may not read are told', () => {
  chmodSync(path('incidents/tay-bridge.mdx'), 0o000);
  mkdirSync(path('claims/locked'), { mode: 0o000 });
  chmodSync(inside('public/tay.jpg'), 0o000);

  expect(checkAsNobody())
    .toBe(`content/claims/locked:1:1  This folder cannot be opened. Allow yourself to read it.  [file-unread]
content/incidents/tay-bridge.mdx:1:1  The file cannot be opened. Allow yourself to read it.  [file-unread]
public/tay.jpg:1:1  The file cannot be opened. Allow yourself to read it.  [file-unread]
3 errors in 8 files
`);
});

test('a folder content/ that one may not read is told, and is not said to be missing', () => {
  chmodSync(path('.'), 0o000);

  expect(checkAsNobody()).toBe(
    'content:1:1  The folder content/ cannot be opened. Allow yourself to read it.  [file-unread]\n1 error in 0 files\n',
  );
});

test('files where the folders content/ and public/ should be are told', async () => {
  rmSync(inside('public'), { recursive: true });
  writeFileSync(inside('public'), '');
  const { stdout } = await check();
  renameSync(path('.'), inside('texts'));
  writeFileSync(path('.'), '');

  expect([stdout, (await check()).stdout]).toEqual([
    'public:1:1  public is a file, and should be a folder. Move it elsewhere.  [file-unread]\n1 error in 9 files\n',
    'content:1:1  content is a file, and should be a folder. Move it elsewhere.  [file-unread]\n1 error in 0 files\n',
  ]);
});

test('a file that is much too large is not opened', async () => {
  writeFileSync(path('incidents/tay-bridge.mdx'), Buffer.alloc(20_000_000, 'a'));

  expect((await check()).stdout).toBe(
    'content/incidents/tay-bridge.mdx:1:1  The file has 20,000,000 bytes. Divide it: the limit is 1,000,000 characters.  [file-size]\n1 error in 8 files\n',
  );
});
