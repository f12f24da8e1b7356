import type { Page } from 'playwright-core';
import { readPdf } from './pdf.ts';

/** What stands on each sheet of A4, as plain text. */
export async function sheetsOf(page: Page): Promise<string[]> {
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  return pages.map((pieces) => plain(pieces.join('')));
}

/** Without blanks: at the end of a line they are gone. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
