import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { start } from './project.ts';

const command = join(import.meta.dirname, '../../src/cli/preview.ts');
const port = 4530;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'The home page.');
});
afterEach(() => rmSync(folder, { recursive: true }));

const preview = (...args: string[]) => start(folder, [process.execPath, command, ...args]);

test('Ctrl+C ends the preview, also while a browser keeps its connection', async () => {
  const { said, signal, ended } = preview('--port', String(port));
  await expect.poll(said, { timeout: 20_000 }).toContain('Ctrl+C');
  const page = await fetch(`http://localhost:${port}/`);
  signal('SIGINT');

  expect(await page.text()).toBe('The home page.');
  expect(await ended).toEqual({
    status: 0,
    stdout: `\nThe site is at http://localhost:${port}/\n(Ctrl+C ends it.)\n`,
    stderr: '',
  });
});

test('the preview takes the next port that is free, and says so', async () => {
  const other = createServer().listen(port, 'localhost');
  await once(other, 'listening');
  const { said, signal, ended } = preview('--port', String(port));
  await expect.poll(said, { timeout: 20_000 }).toContain('Ctrl+C');
  signal('SIGINT');
  other.close();

  expect((await ended).stdout).toBe(
    `\nPort ${port} is in use by another program; ${port + 1} is free. Another: npm run preview -- --port 8080\n` +
      `\nThe site is at http://localhost:${port + 1}/\n(Ctrl+C ends it.)\n`,
  );
});

test.each([
  ['a folder without a site', ['site'], 'There is no site in site/. Run "npm run build" first.'],
  ['a port that is none', ['--port', 'http'], '"http" is no port: write a number from 1024 to 65535.'],
  ['a flag that is unknown', ['--prot', '80'], 'Unknown flag "--prot". Did you mean "--port"?'],
  ['a flag without its value', ['--port'], '"--port" needs a value.'],
])('the preview of %s ends with a sentence', async (_, args, message) => {
  expect(await preview(...args).ended).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
});
