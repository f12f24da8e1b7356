import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import type { EssayMeta } from '../../../model/schema/essay.ts';
import { withEmbeddableText } from './embeddable-text.ts';
import { addMetadata } from './metadata.ts';

/**
 * An essay's edition in one file as a book: tagged for screen readers, with bookmarks from its headings, of the size that its styles
 * say. It bears the essay's date.
 *
 * @param file Path of the edition on disk; it is opened with neither network nor script.
 */
export async function printPage(browser: Browser, file: string, essay: EssayMeta): Promise<Buffer> {
  // Its policy allows only the styles that it came with.
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false, bypassCSP: true });
  try {
    const page = await context.newPage();
    const { href } = pathToFileURL(file);
    const body = await withEmbeddableText(readFileSync(file, 'utf8'));
    await page.route(href, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto(href);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const headings = await page.locator('h1, h2, h3, h4, h5, h6').allTextContents();
    const day = essay.updated ?? essay.published;
    const document = await PDFDocument.load(withoutTraces(pdf, day), { updateMetadata: false });
    mendBookmarks(document, headings);
    addMetadata(document, essay);
    // The tree that screen readers use is many small objects; the browser writes each by itself, and none compressed.
    return Buffer.from(await document.save({ useObjectStreams: true, addDefaultPage: false }));
  } finally {
    await context.close();
  }
}

/** The browser writes the time of printing, and numbers that it counts up as it runs. Both get others, in as many bytes. */
function withoutTraces(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const stamp = `D:${day.replaceAll('-', '')}000000`;
  const names = /(?<=\(node)\d{8}(?=\))/g;
  const order = [...new Set(text.match(names))].sort();
  const ranks = new Map(order.map((name, index) => [name, String(index).padStart(8, '0')]));
  return Buffer.from(
    text.replace(/(?<=\/(?:Creation|Mod)Date \()D:\d{14}/g, stamp).replace(names, (name) => ranks.get(name) ?? name),
    'latin1',
  );
}

/** The browser leaves out the space at which the line of a heading breaks. */
function mendBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const known = new Map(headings.map((words) => [squeeze(words), words.replace(/\s+/g, ' ').trim()]));
  const mend = (parent: PDFDict | undefined) => {
    for (let item = child(parent, 'First'); item; item = child(item, 'Next')) {
      const title = item.lookup(PDFName.of('Title'));
      const words = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
      item.set(PDFName.of('Title'), PDFHexString.fromText(known.get(squeeze(words)) ?? words));
      mend(item);
    }
  };
  mend(child(catalog, 'Outlines'));
}

const child = (parent: PDFDict | undefined, key: string) => parent?.lookupMaybe(PDFName.of(key), PDFDict);
const squeeze = (words: string) => words.replace(/\s+/g, '');
