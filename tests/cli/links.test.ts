import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linksAt } from '../../src/cli/commands/links.ts';
import type { Pace } from '../../src/cli/commands/links/pace.ts';
import { misbehavingServer, type MisbehavingServer } from './misbehaving-server.ts';
import { typed } from './typed.ts';

let project = '';
let server: MisbehavingServer;

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'links-'));
  server = await misbehavingServer();
  write(
    'content/site.yaml',
    'title: Bridges\ntagline: On bridges.\nlanguage: en\npublisher: { name: Ada }\nlicense: CC0-1.0\n',
  );
});
afterEach(async () => {
  rmSync(project, { recursive: true });
  await server.close();
});

function write(file: string, text: string) {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
const read = (file: string) => readFileSync(join(project, file), 'utf8');

/** A list of sources whose ids are a, b, c … */
const sources = (urls: string[], more = '') =>
  urls
    .map(
      (url, index) => `- id: ${String.fromCharCode(97 + index)}
  type: report
  title: Report
  URL: ${url}
  language: en
  custom:
    read: true
    about: It blames the design.
${more}`,
    )
    .join('');
/** No archive is asked about these. */
const archived = (urls: string[]) => sources(urls, '    archived: https://perma.cc/ABCD-1234\n');

/** Types the command in the project; addresses of the server are written without the ports, which differ from run to run. */
const links = (...flags: string[]) => linksWith({}, ...flags);

/** The same at another pace. */
async function linksWith(pace: Partial<Pace>, ...flags: string[]) {
  const { status, stdout, stderr } = await typed(project, linksAt({ ...quick(), ...pace }), ...flags);
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}
const quick = (): Partial<Pace> => ({ archive: `${server.origin}/archive`, pause: 0, timeout: 300_000, retries: 1 });

const plain = (words: string) =>
  words
    .replaceAll(server.origin, 'http://server')
    .replaceAll(server.tls, 'https://server')
    .replaceAll(server.deaf, 'http://deaf');
const at = (...paths: string[]) => paths.map((path) => server.origin + path);

test('each way to misbehave is told in its own words, the broken first, with the place of the link', async () => {
  write(
    'content/sources/bridges.yaml',
    archived([
      ...at('/fine', '/no-head', '/gone', '/closes', '/error', '/busy'),
      ...at('/moved', '/for-now', '/moved-to-gone', '/circle', '/endless', '/to-mail', '/nowhere', '/too-busy'),
      `${server.tls}/fine`,
      `${server.deaf}/fine`,
    ]),
  );

  expect(await linksWith({ hosts: 3, longestWait: 2000 })).toEqual({
    status: 1,
    stdout: `broken  404                                                        http://server/gone  (content/sources/bridges.yaml:22)
broken  404                                                        http://server/moved-to-gone → http://server/gone  (content/sources/bridges.yaml:76)
broken  302, a redirect to no web address                          http://server/to-mail → mailto:ada@example.org  (content/sources/bridges.yaml:103)
broken  no trust in its certificate (DEPTH_ZERO_SELF_SIGNED_CERT)  https://server/fine  (content/sources/bridges.yaml:130)
unsure  the host closes the connection                             http://server/closes  (content/sources/bridges.yaml:31)
unsure  500                                                        http://server/error  (content/sources/bridges.yaml:40)
unsure  redirects in a circle                                      http://server/circle → http://server/circle  (content/sources/bridges.yaml:85)
unsure  more than 10 redirects                                     http://server/endless → http://server/endless?11  (content/sources/bridges.yaml:94)
unsure  302, a redirect to nowhere                                 http://server/nowhere  (content/sources/bridges.yaml:112)
unsure  429, ask again after 3600 s                                http://server/too-busy  (content/sources/bridges.yaml:121)
unsure  the host refuses connections                               http://deaf/fine  (content/sources/bridges.yaml:139)
moved   200                                                        http://server/moved → http://server/fine  (content/sources/bridges.yaml:58)
addresses: 16 (4 ok, 1 moved, 7 unsure, 4 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: '',
  });
});

test('an address that does not answer in time may answer readers', async () => {
  write('content/sources/bridges.yaml', archived(at('/slow')));

  expect(await linksWith({ timeout: 10 })).toEqual({
    status: 0,
    stdout: `unsure  no answer in time  http://server/slow  (content/sources/bridges.yaml:4)
addresses: 1 (0 ok, 0 moved, 1 unsure, 0 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: '',
  });
});

test('a host has one request at a time, HEAD before GET, and a new try only where it may help', async () => {
  write(
    'content/sources/bridges.yaml',
    archived(at('/fine', '/no-head', '/gone', '/closes', '/error', '/busy', '/circle')),
  );

  expect((await linksWith({ hosts: 3, longestWait: 2000 })).status).toBe(1);
  expect(server.requests).toEqual([
    'HEAD /fine',
    'HEAD /no-head',
    'GET /no-head',
    'HEAD /gone',
    'GET /gone',
    'HEAD /closes',
    'GET /closes',
    'GET /closes',
    'HEAD /error',
    'GET /error',
    'GET /error',
    'HEAD /busy',
    'HEAD /busy',
    'HEAD /circle',
    'HEAD /circle/there',
    'GET /circle',
    'GET /circle/there',
  ]);
  expect(server.busiest()).toBe(1);
});

test('a host that wants to be left alone for long is asked nothing more, and told of with each of its addresses', async () => {
  write('content/sources/bridges.yaml', archived([...at('/fine', '/too-busy', '/gone'), `${server.deaf}/fine`]));

  expect(await linksWith({ longestWait: 2000, retries: 0 })).toEqual({
    status: 0,
    stdout: `unsure  429, ask again after 3600 s   http://server/too-busy  (content/sources/bridges.yaml:13)
unsure  429, ask again after 3600 s   http://server/gone  (content/sources/bridges.yaml:22)
unsure  the host refuses connections  http://deaf/fine  (content/sources/bridges.yaml:31)
addresses: 4 (1 ok, 0 moved, 3 unsure, 0 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: '',
  });
  expect(server.requests).toEqual(['HEAD /fine', 'HEAD /too-busy']);
});

test('content with mistakes is checked as far as it can be read, and that is told', async () => {
  write('content/sources/bridges.yaml', archived(at('/fine')));
  write('content/sources/broken.yaml', '- id: [');

  expect(await links()).toEqual({
    status: 0,
    stdout: `addresses: 1 (1 ok, 0 moved, 0 unsure, 0 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: 'content/ has mistakes, so that addresses may be left out. Run "npm run check".\n',
  });
});

test('the addresses of the site, of editors, of originals and in texts are checked too, and none of mail', async () => {
  write(
    'content/site.yaml',
    `title: Bridges
tagline: On bridges.
language: en
publisher: { name: Ada, url: "${server.origin}/publisher" }
contact: mailto:ada@example.org
license: ${server.origin}/license
footer: "[Imprint](${server.origin}/imprint)"
`,
  );
  write(
    'content/essays/bridges.mdx',
    `---
title: Bridges fall
summary: They do.
relation: restatement
original:
  title: Bridges fall
  authors: [{ name: Ada }]
  publisher: The Times
  published: "1880-01-01"
  url: ${server.origin}/original
editors: [{ name: Bob, url: "${server.origin}/editor" }]
published: "2026-01-01"
rights: Ours.
---

[Write](mailto:ada@example.org) to us, or [read this][1] and [that](${server.origin}/editor).

[1]: ${server.origin}/text
`,
  );
  write('content/sources/bridges.yaml', archived(at('/original')));

  expect(await links('--json', 'links.json')).toEqual({
    status: 0,
    stdout: `addresses: 6 (6 ok, 0 moved, 0 unsure, 0 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: '',
  });
  expect(JSON.parse(plain(read('links.json')))).toEqual({
    counts: { ok: 6, moved: 0, unsure: 0, broken: 0 },
    addresses: [
      { url: 'http://server/publisher', places: ['content/site.yaml:4'], verdict: 'ok', reason: '200' },
      { url: 'http://server/license', places: ['content/site.yaml:6'], verdict: 'ok', reason: '200' },
      { url: 'http://server/imprint', places: ['content/site.yaml:7'], verdict: 'ok', reason: '200' },
      {
        url: 'http://server/original',
        places: ['content/essays/bridges.mdx:10', 'content/sources/bridges.yaml:4'],
        verdict: 'ok',
        reason: '200',
      },
      {
        url: 'http://server/editor',
        places: ['content/essays/bridges.mdx:11', 'content/essays/bridges.mdx:16'],
        verdict: 'ok',
        reason: '200',
      },
      { url: 'http://server/text', places: ['content/essays/bridges.mdx:16'], verdict: 'ok', reason: '200' },
    ],
    copies: [],
  });
});

test('a run that was stopped goes on where it was, and asks again only what may have passed', async () => {
  write('content/sources/bridges.yaml', archived(at('/fine', '/gone', '/slow', '/moved')));
  const from = (file: string) => JSON.stringify(new URL(`../../src/cli/commands/${file}`, import.meta.url).href);
  const code = `import { start } from ${from('command.ts')}; import { linksAt } from ${from('links.ts')}; await start(linksAt(${JSON.stringify(quick())}));`;
  const stopped = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: project });
  server.onSlow = () => stopped.kill('SIGINT');

  expect(await Promise.all([text(stopped.stdout), text(stopped.stderr), once(stopped, 'close')])).toEqual([
    '',
    'Stopped. The next run goes on from here.\n',
    [130, null],
  ]);
  expect(server.requests.splice(0)).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone', 'HEAD /slow']);

  server.onSlow = (fail) => fail();
  const report = {
    status: 1,
    stdout: `broken  404  http://server/gone  (content/sources/bridges.yaml:13)
unsure  500  http://server/slow  (content/sources/bridges.yaml:22)
moved   200  http://server/moved → http://server/fine  (content/sources/bridges.yaml:31)
addresses: 4 (1 ok, 1 moved, 1 unsure, 1 broken)
sources without an archived copy: 0 (the archive has one of 0)
`,
    stderr: '',
  };
  expect(await links()).toEqual(report);
  expect(server.requests.splice(0)).toEqual(['HEAD /slow', 'GET /slow', 'GET /slow', 'HEAD /moved', 'HEAD /fine']);

  expect(await linksWith({ retries: 0 })).toEqual(report);
  expect(server.requests.splice(0)).toEqual(['HEAD /slow', 'GET /slow']);

  expect(await linksWith({ retries: 0 }, '--fresh')).toEqual(report);
  expect(server.requests).toEqual([
    'HEAD /fine',
    'HEAD /gone',
    'GET /gone',
    'HEAD /slow',
    'GET /slow',
    'HEAD /moved',
    'HEAD /fine',
  ]);
});

test('copies are asked for near the day on which a source was read or appeared, and told', async () => {
  write('content/sources/bridges.yaml', sources(at('/fine?a=1&b', '/gone', '/error', '/none')));
  write(
    'content/sources/dated.yaml',
    sources(at('/moved')).replace('  language', '  issued: "2018-02~"\n  accessed: "2022-07-08"\n  language'),
  );
  const asked = (path: string, more = '') =>
    `GET /archive?url=${encodeURIComponent(`http://server${path}`).replaceAll('%20', '+')}${more}`;

  expect(await linksWith({ retries: 0 }, '--json', 'links.json')).toEqual({
    status: 1,
    stdout: `broken   404                                  http://server/gone  (content/sources/bridges.yaml:12)
unsure   500                                  http://server/error  (content/sources/bridges.yaml:20)
moved    200                                  http://server/moved → http://server/fine  (content/sources/dated.yaml:4)
no copy  the archive’s answer cannot be read  http://server/error  (content/sources/bridges.yaml, c)
addresses: 5 (2 ok, 1 moved, 1 unsure, 1 broken)
sources without an archived copy: 5 (the archive has one of 2)
With --write, they are added to the sources.
`,
    stderr: '',
  });
  expect(
    server.requests
      .filter((request) => request.includes('/archive'))
      .map((request) => request.replaceAll(encodeURIComponent(server.origin), encodeURIComponent('http://server'))),
  ).toEqual([
    asked('/fine?a=1&b'),
    asked('/gone'),
    asked('/error'),
    asked('/none'),
    asked('/moved', '&timestamp=20220708'),
  ]);
  expect((JSON.parse(plain(read('links.json'))) as { copies: unknown }).copies).toEqual([
    {
      id: 'a',
      file: 'content/sources/bridges.yaml',
      url: 'http://server/fine?a=1&b',
      copy: 'https://web.archive.org/web/00000000000000/http://example.org/fine',
    },
    { id: 'b', file: 'content/sources/bridges.yaml', url: 'http://server/gone', none: 'no copy', certain: true },
    {
      id: 'c',
      file: 'content/sources/bridges.yaml',
      url: 'http://server/error',
      none: 'the archive’s answer cannot be read',
      certain: false,
    },
    { id: 'd', file: 'content/sources/bridges.yaml', url: 'http://server/none', none: 'no copy', certain: true },
    {
      id: 'a',
      file: 'content/sources/dated.yaml',
      url: 'http://server/moved',
      copy: 'https://web.archive.org/web/20220708000000/http://example.org/moved',
    },
  ]);
});

test('--write adds the copies to the right sources, and changes nothing else of the file', async () => {
  const list = (copyOfFine: string, copyOfMoved: string) => `# Sources on bridges.

- id: fine
  URL:   ${server.origin}/fine   # the report
  type: report
  title: 'Report'
  issued: "1880"
  custom:
    # Read by Ada.
    read: true
    about: >
      It blames
      the design.
${copyOfFine}
  language: en
- {id: moved, type: report, title: Report, URL: "${server.origin}/moved",
   custom: {read: true, about: It counts.${copyOfMoved}}, language: en}
- id: kept
  type: report
  title: Report
  URL: ${server.origin}/fine?kept
  language: en
  custom:
    read: true
    archived: https://perma.cc/ABCD-1234 # by hand
    about: It counts.
`;
  const copy = (year: string, path: string) =>
    `https://web.archive.org/web/${year}0000000000/http://example.org${path}`;
  write('content/sources/bridges.yaml', list('', ''));

  expect((await links('--write')).stdout)
    .toBe(`moved  200  http://server/moved → http://server/fine  (content/sources/bridges.yaml:16)
addresses: 3 (2 ok, 1 moved, 0 unsure, 0 broken)
sources without an archived copy: 2 (the archive has one of 2)
content/sources/bridges.yaml: 2 archived copies added
`);
  expect(plain(read('content/sources/bridges.yaml'))).toBe(
    plain(list(`    archived: ${copy('1880', '/fine')}\n`, `, archived: "${copy('0000', '/moved')}"`)),
  );
});

test('a flag that is unknown exits with 2 and asks nobody', async () => {
  write('content/sources/bridges.yaml', sources(at('/fine')));
  expect(await links('--wirte')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unknown flag "--wirte". Did you mean "--write"?\n',
  });
  expect(server.requests).toEqual([]);
});
