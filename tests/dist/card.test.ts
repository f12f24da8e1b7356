import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../fixtures/project.ts';

/** A small site of one essay, three claims and two incidents, with a place to build it. */
const project = mkdtempSync(join(tmpdir(), 'claim-by-claim-'));
const dist = join(project, 'dist');

function build(url: string) {
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    // Not the rest of this one's: Vitest sets DEV, MODE and their like.
    env: { PATH: process.env['PATH'], SITE_URL: url },
    stdio: 'pipe',
  });
}

/** The content of each `<meta>` of a page, by its property or name. */
function metas(page: string): Record<string, string> {
  const html = readFileSync(join(dist, page), 'utf8');
  const tags = html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g);
  return Object.fromEntries([...tags].map(([, name = '', content = '']) => [name, content]));
}

beforeAll(() => {
  copyProject(project, ['tests/problems/base/content']);
  build('https://example.org/a');
}, 120_000);
afterAll(() => rmSync(project, { recursive: true }));

test('every page of an essay, a claim and an incident has a card of its own, with its size and what it says', () => {
  const pages = globSync(['essays/*.html', 'claims/*/*.html', 'incidents/*.html'], { cwd: dist })
    .filter((page) => !page.endsWith('index.html'))
    .sort();

  const told = pages.map((page) => {
    const { 'og:image': image = '', ...tags } = metas(page);
    const file = image.replace('https://example.org/a/', '');
    const png = readFileSync(join(dist, file));
    return {
      page,
      file,
      said: `${tags['og:image:width']} x ${tags['og:image:height']}`,
      real: `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`,
      alt: tags['og:image:alt'],
    };
  });

  const size = { said: '1200 x 630', real: '1200 x 630' };
  expect(told).toEqual([
    {
      page: 'claims/bridges/pay-for-inspection.html',
      file: 'cards/bridges/pay-for-inspection.png',
      ...size,
      alt: 'Claim 3 of 3: Inspection ought to be paid for before anything else. Value judgement. Why Bridges Fall. How Things Fail.',
    },
    {
      page: 'claims/bridges/too-cheap.html',
      file: 'cards/bridges/too-cheap.png',
      ...size,
      alt: 'Claim 1 of 3: Bridges fall mostly because money was saved in building them. Contested. Why Bridges Fall. How Things Fail.',
    },
    {
      page: 'claims/bridges/wind-was-known.html',
      file: 'cards/bridges/wind-was-known.png',
      ...size,
      alt: 'Claim 2 of 3: When the Tay Bridge was built, engineers knew that wind loads a bridge. Well supported. Why Bridges Fall. How Things Fail.',
    },
    {
      page: 'essays/bridges.html',
      file: 'cards/bridges.png',
      ...size,
      alt: 'Annotated essay: Why Bridges Fall. Ada Pontefract, 1 March 2026. 3 claims · 2 incidents. How Things Fail.',
    },
    {
      page: 'incidents/tacoma-narrows.html',
      file: 'cards/incidents/tacoma-narrows.png',
      ...size,
      alt: 'Incident: Tacoma Narrows twists itself to pieces. 7 November 1940. How Things Fail.',
    },
    {
      page: 'incidents/tay-bridge.html',
      file: 'cards/incidents/tay-bridge.png',
      ...size,
      alt: 'Incident: The Tay Bridge falls in a storm. Firth of Tay, United Kingdom, 28 December 1879. How Things Fail.',
    },
  ]);
});

test('a page says what it is to those who link to it', () => {
  const tags = Object.entries(metas('incidents/tay-bridge.html'));

  expect(Object.fromEntries(tags.filter(([name]) => /^(og|twitter):/.test(name)))).toEqual({
    'og:site_name': 'How Things Fail',
    'og:type': 'article',
    'og:title': 'The Tay Bridge falls in a storm',
    'og:description': 'The high girders went down with a train upon them.',
    'og:url': 'https://example.org/a/incidents/tay-bridge.html',
    'og:image': 'https://example.org/a/cards/incidents/tay-bridge.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt':
      'Incident: The Tay Bridge falls in a storm. Firth of Tay, United Kingdom, 28 December 1879. How Things Fail.',
    'twitter:card': 'summary_large_image',
  });
});

test('pages without a card of their own have that of the site', () => {
  expect(['index.html', 'about.html', 'sources/index.html'].map((page) => metas(page)['og:image'])).toEqual(
    Array(3).fill('https://example.org/a/cards/index.png'),
  );
});

test('where the site stands nowhere no card is drawn and no page names one', () => {
  build('');

  expect(existsSync(join(dist, 'cards'))).toBe(false);
  expect(Object.keys(metas('claims/bridges/too-cheap.html')).filter((name) => /^(og|twitter):/.test(name))).toEqual([
    'og:site_name',
    'og:type',
    'og:title',
    'og:description',
  ]);
}, 120_000);
