import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPage } from '../../src/cli/commands/pdf/print.ts';
import { contentsOf } from '../../src/model/contents.ts';
import { ofColors } from '../browsers/axe-rules.ts';
import { dist } from '../dist/site.ts';
import { connect } from './chromium.ts';
import { readPdf, type Bookmark, type ReadPdf } from './pdf.ts';
import { edition, essay } from './site.ts';
import { violationsIn } from './violations.ts';

const contents = contentsOf(edition, essay);
const file = join(dist, 'editions', `${essay.id}.html`);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints };
}

test('from a folder, without network or script, it asks for nothing but itself, and the browser has nothing to complain of', async () => {
  const { requests, complaints } = await open();

  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  expect(complaints).toEqual([]);
});

test('the first paint has its own fonts', async () => {
  const { page } = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const fontsOf = async (selector: string) => {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont]);
  };

  expect(await fontsOf('#p1 p')).toEqual([['Source Serif 4', true]]);
  expect(await fontsOf('h1')).toEqual([['Source Serif 4', true]]);
});

test('what tells about it stands on a line of its own', async () => {
  const { page } = await open();
  const [link, about] = await Promise.all(
    ['.byline > a >> nth=-1', '.byline > details'].map((one) => page.locator(one).boundingBox()),
  );

  expect(about!.y).toBeGreaterThanOrEqual(link!.y + link!.height);
});

test('the number of a claim leads to its note, the note to all that is said of the claim, and that back to the words', async () => {
  const { page } = await open();
  const { id } = essay.claims[8]!;
  await page.click(`a.chip[href="#note-${id}"]`);
  expect(new URL(page.url()).hash).toBe(`#note-${id}`);
  expect(await page.locator(`[id="note-${id}"] > p`).first().isVisible()).toBe(true);
  await page.click(`[id="note-${id}"] a[href="#Claim-${id}"]`);
  expect(await page.locator(`[id="Claim-${id}"] h3`).isVisible()).toBe(true);
  await page.click(`[id="Claim-${id}"] a[href="#${id}"]`);

  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

describe.each([390, 1440])('%i px wide', (width) => {
  test.each(['light', 'dark'] as const)('%s: nothing is cut off, and axe finds no violation', async (colorScheme) => {
    const { page } = await open({ javaScriptEnabled: true, colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

    expect(await violationsIn(page, colorScheme === 'dark' ? ofColors : [])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe('printed', () => {
  let book: Buffer;
  let pdf: ReadPdf;
  beforeAll(async () => {
    book = await printPage(browser, file, essay);
    pdf = await readPdf(book);
  });

  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

  test('it is tagged, and says its title and its language', () => {
    expect([pdf.tagged, pdf.title, pdf.language]).toEqual([true, `${essay.title}, with all notes`, essay.language]);
  });

  test('it says in XMP what it is, by whom and of which day', () => {
    const xmp = new XMLParser({ removeNSPrefix: true, ignoreDeclaration: true, ignorePiTags: true });
    const { Description: told } = xmp.parse(pdf.metadata!).xmpmeta.RDF;

    expect({ ...told, Producer: '', CreatorTool: '' }).toEqual({
      format: 'application/pdf',
      title: { Alt: { li: `${essay.title}, with all notes` } },
      creator: { Seq: { li: essay.editors.map(({ name }) => name).join() } },
      description: { Alt: { li: essay.summary } },
      rights: { Alt: { li: essay.rights } },
      language: { Bag: { li: essay.language } },
      Producer: '',
      CreatorTool: '',
      CreateDate: `${essay.updated ?? essay.published}T00:00:00Z`,
      ModifyDate: `${essay.updated ?? essay.published}T00:00:00Z`,
    });
  });

  test('its fonts are embedded as fonts and have names: no letter is drawn by itself', () => {
    expect(pdf.fonts.filter((name) => name === undefined)).toEqual([]);
    expect(pdf.fonts.some((name) => name?.includes('SourceSerif4'))).toBe(true);
  });

  test('its bookmarks are the parts of the essay, every note, every incident, the sources and the method', () => {
    const titles = (bookmarks: readonly Bookmark[]) => bookmarks.map(({ title }) => title);
    const essayPart = pdf.bookmarks[0]!;
    const chapter = (title: string) => essayPart.inside.find((one) => one.title === title)?.inside ?? [];

    expect(titles(pdf.bookmarks)).toEqual([essay.title]);
    expect(titles(essayPart.inside).slice(-5)).toEqual(['The argument', 'Notes', 'Incidents', 'Sources', 'Method']);
    expect(titles(chapter('Notes'))).toEqual([
      `All ${essay.claims.length} claims`,
      ...essay.claims.map(({ statement }) => statement),
    ]);
    expect(titles(chapter('Incidents'))).toEqual(contents.incidents.map(({ title }) => title));
  });

  test('every page but the first bears its number', () => {
    // What stands in the margins is drawn first: the name of the chapter, and the number.
    const without = pdf.pages.flatMap((pieces, index) =>
      pieces.slice(0, 2).includes(String(index + 1)) ? [] : [index + 1],
    );

    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(without).toEqual([1]);
  });

  test('the address of every source is in print', () => {
    const text = plain(pdf.pages.flat().join(''));

    expect(contents.sources.flatMap(({ URL }) => (URL && !text.includes(plain(URL)) ? [URL] : []))).toEqual([]);
  });

  test('it is dated by the essay, not by the clock, so that printed again it is the same', async () => {
    const again = await printPage(browser, file, essay);

    expect(again.equals(book)).toBe(true);
  });
});
