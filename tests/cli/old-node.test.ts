import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Starts the check as its script does, with a Node that says it is of that version. */
function checkOn(version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  const pretend = join(folder, 'pretend.cjs');
  writeFileSync(pretend, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
  const [, ...args] = (scripts['check'] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', pretend, ...args, '--help-me'], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}

test('a Node that cannot read the commands says so in a sentence, and which is needed', () => {
  const said = (version: string) =>
    `This needs Node 22.18 or newer, and was started with ${version}. "npm run …" uses the one that "npm ci" has installed; where it could install none, take one from https://nodejs.org.\n`;

  for (const version of ['8.17.0', '20.20.2', '22.17.1'])
    expect(checkOn(version)).toEqual({ status: 1, said: said(version) });
});

test('one that can goes on', () => {
  for (const version of ['22.18.0', '24.1.0'])
    expect(checkOn(version)).toEqual({ status: 2, said: 'Unknown flag "--help-me". Known: --json, --strict.\n' });
});

test('every command of the site is started so', () => {
  const commands = Object.values(scripts).filter((script) => script.includes('src/cli/'));

  expect(commands.length).toBeGreaterThan(6);
  expect(commands.filter((script) => !script.startsWith('node -r ./src/cli/old-node.cjs src/cli/'))).toEqual([]);
});
