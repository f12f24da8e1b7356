import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Starts a command as its script does, with a Node that says it is of that version. */
function startOn(version: string, name = 'check') {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  const pretend = join(folder, 'pretend.cjs');
  writeFileSync(pretend, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
  const [, ...args] = (scripts[name] ?? '').split(' ');
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
    expect(startOn(version)).toEqual({ status: 1, said: said(version) });
});

test('one that can goes on', () => {
  for (const version of ['22.18.0', '24.1.0'])
    expect(startOn(version)).toEqual({ status: 2, said: 'Unknown flag "--help-me". Known: --json, --strict.\n' });
});

const commands = Object.entries(scripts).flatMap(([name, script]) =>
  script.startsWith('node src/cli/') ? [name] : [],
);

test('so does every command of the site', () => {
  expect(commands.length).toBeGreaterThan(6);
  for (const name of commands)
    expect(startOn('20.20.2', name)).toEqual({ status: 1, said: expect.stringMatching(/^This needs Node [^\n]*\n$/) });
});

test('no word of it is of another language than an old Node reads, and none is a module', () => {
  const folder = join(root, 'src/cli');
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });

  for (const name of commands)
    expect(readFileSync(join(folder, `${name}.ts`), 'utf8')).toMatch(
      /^require\('\.\/start\.cjs'\)\('[a-z/]+', '[A-Za-z]+'\);\n$/,
    );
});
