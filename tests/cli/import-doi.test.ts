import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFrom } from '../../src/cli/commands/import.ts';
import { fetchDoi } from '../../src/cli/commands/import/doi.ts';
import { useProject } from './project.ts';

const project = useProject();

/** As Crossref tells of an article, less than half of it. */
const article = {
  type: 'journal-article',
  DOI: '10.1000/Wind.1880(2)',
  title: 'On the Wind in <i>Bridges</i>',
  author: [{ given: 'Henry', family: 'Rothery', sequence: 'first', affiliation: [] }],
  'container-title': 'Annals of Wind',
  publisher: 'Wind Press',
  issued: { 'date-parts': [[1880, 6, 30]] },
  volume: '3',
  page: '1-9',
  ISSN: ['0000-0000', '0000-0001'],
  URL: 'https://doi.org/10.1000/wind.1880(2)',
  language: 'en',
  'reference-count': 12,
  indexed: { timestamp: 1 },
  abstract: '<jats:p>Wind.</jats:p>',
};

let answer: RequestListener = () => undefined;
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.accept}`);
  answer(request, response);
});
const at = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const host = () => new URL(at()).host;
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const bring = (doi: string) => project.type(importFrom(at()), doi);
const listed = () => parse(project.read('sources/doi.yaml')) as Record<string, unknown>[];
const json =
  (value: unknown): RequestListener =>
  (_, response) =>
    response.end(JSON.stringify(value));

test.each([
  '10.1000/Wind.1880(2)',
  'doi:10.1000/Wind.1880(2)',
  'https://doi.org/10.1000/Wind.1880(2)',
  // As browsers copy it.
  'https://doi.org/10.1000/Wind.1880%282%29',
])('what %s names is brought in, without the books of who registered it', async (doi) => {
  answer = ({ url }, response) =>
    url?.startsWith('/elsewhere')
      ? response.end(JSON.stringify(article))
      : response.writeHead(302, { location: '/elsewhere' }).end();

  expect(await bring(doi)).toEqual({
    status: 0,
    stdout: '1 new. New ones stand in content/sources/doi.yaml.\n',
    stderr: '',
  });
  expect(asked.slice(-2)).toEqual([
    '/10.1000/Wind.1880(2) application/vnd.citationstyles.csl+json',
    '/elsewhere application/vnd.citationstyles.csl+json',
  ]);
  expect(listed()).toEqual([
    {
      id: 'rothery-1880',
      type: 'article-journal',
      title: 'On the Wind in <i>Bridges</i>',
      author: [{ given: 'Henry', family: 'Rothery' }],
      'container-title': 'Annals of Wind',
      publisher: 'Wind Press',
      issued: '1880-06-30',
      volume: '3',
      page: '1-9',
      ISSN: '0000-0000',
      URL: 'https://doi.org/10.1000/wind.1880(2)',
      language: 'en',
      DOI: '10.1000/Wind.1880(2)',
      custom: { read: 'no' },
    },
  ]);
  expect((await project.check()).status).toBe(0);
});

test('asked again, it is the same source, and keeps what we say of it', async () => {
  answer = json(article);
  await bring('10.1000/wind.1880(2)');
  project.edit('sources/doi.yaml', 'read: no', 'read: whole\n    about: It blames the wind.\n    stance: the builders');
  answer = json({ ...article, title: 'On Wind' });

  expect((await bring('10.1000/WIND.1880(2)')).stdout).toBe('1 updated.\n');
  expect(listed()).toMatchObject([
    {
      id: 'rothery-1880',
      title: 'On Wind',
      custom: { read: 'whole', about: 'It blames the wind.', stance: 'the builders' },
    },
  ]);
});

const otherwise = 'Or export the source from your reference manager, and bring in the file.';
test.each<[string, RequestListener, () => string]>([
  [
    'it is unknown',
    (_, response) => response.writeHead(404).end('<html>'),
    () => `${host()} knows no 10.1000/x. Check its spelling: capitals do not matter, and all else does.\n`,
  ],
  [
    'the host has troubles',
    (_, response) => response.writeHead(503).end(),
    () => `${host()} tells nothing of 10.1000/x that can be read here (503). ${otherwise}\n`,
  ],
  [
    'the answer is a page for people',
    (_, response) => response.end('<!doctype html>'),
    () => `${host()} tells nothing of 10.1000/x that can be read here (200). ${otherwise}\n`,
  ],
  [
    'the connection breaks',
    ({ socket }) => socket.destroy(),
    () => `${host()} cannot be asked for 10.1000/x: the host closes the connection. Try again. ${otherwise}\n`,
  ],
])('where %s, nothing is written, and a sentence says so', async (_what, how, message) => {
  answer = how;

  expect(await bring('10.1000/x')).toEqual({ status: 1, stdout: '', stderr: message() });
  expect(() => listed()).toThrow('ENOENT');
});

test('without an answer in time, or without a network, it says so', async () => {
  answer = () => undefined;
  await expect(fetchDoi('10.1000/x', at(), 20)).rejects.toThrow(
    `${host()} cannot be asked for 10.1000/x: no answer in time. Try again. ${otherwise}`,
  );
  // Nobody listens there.
  await expect(fetchDoi('10.1000/x', 'http://127.0.0.1:1/')).rejects.toThrow(
    /^127\.0\.0\.1:1 cannot be asked for 10\.1000\/x: .+\. Try again\. Or export/,
  );
});
