import type { Browser } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';

/** How many sheets of A4 a page takes, printed with script off. */
export async function sheetsOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await context.close();
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}
