import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { preview } from '../../src/cli/commands/preview.ts';
import { documents } from '../hosts/promises.ts';
import { typed } from '../cli/typed.ts';
import { start } from './project.ts';

const command = join(import.meta.dirname, '../../src/cli/preview.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'The home page.');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** It ends with its test, also where that fails. */
function started(...args: string[]) {
  const server = start(folder, [process.execPath, command, ...args]);
  onTestFinished(server.stop);
  return server;
}

/** Once it serves: the address that it says. */
async function addressIn(said: () => string) {
  await expect.poll(said).toContain('Ctrl+C');
  return /http:\S*/.exec(said())![0];
}

test('Ctrl+C ends the preview, also while a browser keeps its connection', async () => {
  const { said, signal, ended } = started('--port', '0');
  const address = await addressIn(said);
  const page = await fetch(address);
  signal('SIGINT');

  expect(await page.text()).toBe('The home page.');
  expect(await ended).toEqual({
    status: 0,
    stdout: `\nThe site is at ${address}\n(Ctrl+C ends it.)\n`,
    stderr: '',
  });
});

test('the preview takes the next port that is free, and says so', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { said, signal, ended } = started('--port', String(port));
  const free = Number(new URL(await addressIn(said)).port);
  signal('SIGINT');
  other.close();

  expect(free).toBeGreaterThan(port);
  expect((await ended).stdout).toBe(
    `\nPort ${port} is in use by another program; ${free} is free. Another: npm run preview -- --port 8080\n` +
      `\nThe site is at http://localhost:${free}/\n(Ctrl+C ends it.)\n`,
  );
});

test('the preview sends the part of a file that is asked for, and all of it where the range is none', async () => {
  const { said, signal, ended } = started('--port', '0');
  const address = await addressIn(said);
  const asked = ['0-2', '0-0', '4-', '-5', '-99', '9-1', '4-99', '-0', '-', '0-1,3-4', '99-'];
  const sent: string[] = [];
  for (const range of asked) {
    const part = await fetch(address, { headers: { range: `bytes=${range}` } });
    sent.push(`${range}: ${part.status} ${await part.text()}`);
  }
  signal('SIGINT');
  await ended;

  expect(sent).toEqual([
    '0-2: 206 The',
    '0-0: 200 The home page.',
    '4-: 206 home page.',
    '-5: 206 page.',
    '-99: 206 The home page.',
    '9-1: 200 The home page.',
    '4-99: 206 home page.',
    '-0: 200 The home page.',
    '-: 200 The home page.',
    '0-1,3-4: 200 The home page.',
    '99-: 416 ',
  ]);
});

test('the preview is only read, and leads to no other host', async () => {
  mkdirSync(join(folder, 'dist/essays'));
  const { said, signal, ended } = started('--port', '0');
  const address = new URL(await addressIn(said));
  const ask = async (target: string) => {
    const socket = connect(Number(address.port), address.hostname);
    socket.write(`${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    const [answer] = (await socket.toArray()).join('').split('\r\n\r\n');
    return answer!.match(/^HTTP\/1.1 \d+|^(?:location|allow): .*/gim)!.join(' ');
  };
  const answers = [];
  for (const target of [
    'POST /',
    'TRACE /',
    'OPTIONS *',
    'GET //essays',
    'GET http://a.example/',
    'GET http://a.example',
  ])
    answers.push(await ask(target));
  signal('SIGINT');
  await ended;

  const refused = 'HTTP/1.1 405 allow: GET, HEAD';
  expect(answers).toEqual([
    refused,
    refused,
    refused,
    'HTTP/1.1 301 location: /essays/',
    'HTTP/1.1 200',
    'HTTP/1.1 200',
  ]);
});

test('the preview finds a file by its name, whatever of it is escaped, and leaves what is packed as it is', async () => {
  for (const file of ['a&b, c+d;100%.txt', 'data.csv.gz']) writeFileSync(join(folder, 'dist', file), 'Found.');
  const { said, signal, ended } = started('--port', '0');
  const address = await addressIn(said);
  const found: string[] = [];
  for (const path of ['a%26b%2C%20c%2Bd%3B100%25.txt', 'a&b,%20c+d;100%25.txt', 'data.csv.gz'])
    found.push(await (await fetch(address + path)).text());
  signal('SIGINT');
  await ended;

  expect(found).toEqual(['Found.', 'Found.', 'Found.']);
});

test('the preview gives what a browser may show as a document of its own a policy, as hosts do', async () => {
  for (const file of ['a.svg', 'a.xml', 'a.js', 'a.txt']) writeFileSync(join(folder, 'dist', file), '');
  const { said, signal, ended } = started('--port', '0');
  const address = await addressIn(said);
  const policies: (string | null)[] = [];
  for (const file of ['a.svg', 'a.xml', 'a.js', 'a.txt', ''])
    policies.push((await fetch(address + file)).headers.get('content-security-policy'));
  signal('SIGINT');
  await ended;

  const { 'content-security-policy': policy } = documents;
  expect(policies).toEqual([policy, policy, policy, null, null]);
});

test.each([
  ['a folder without a site', ['site'], 1, 'There is no site in site/. Run "npm run build" first.'],
  ['a port that is none', ['--port', 'http'], 2, '"http" is no port: write a number from 1024 to 65535.'],
  ['a flag that is unknown', ['--prot', '80'], 2, 'Unknown flag "--prot". Did you mean "--port"?'],
  ['a flag without its value', ['--port'], 2, '"--port" needs a value.'],
])('the preview of %s ends with a sentence', async (_, args, status, message) => {
  expect(await typed(folder, preview, ...args)).toEqual({ status, stdout: '', stderr: `${message}\n` });
});
