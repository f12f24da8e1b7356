import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../../src/cli/commands/editions.ts';
import { linkPdf } from '../../src/cli/commands/pdf/link-pdf.ts';
import { typed } from './typed.ts';

const page = '<p>Take it along: <a class="b" href="../editions/bridges.epub">EPUB</a></p>';
const linked =
  '<p>Take it along: <a class="b" href="../editions/bridges.epub">EPUB</a> · <a class="b" href="../editions/bridges.pdf">PDF</a></p>';

test('the PDF is linked after the EPUB, and like it', () => {
  expect(linkPdf(page, 'bridges')).toBe(linked);
});

test('it is linked once, however often it is printed', () => {
  expect(linkPdf(linked, 'bridges')).toBe(linked);
});

test('a page that does not link to the EPUB is not the essay’s', () => {
  expect(() => linkPdf('<p>Other</p>', 'bridges')).toThrow(
    'The page of "bridges" does not link to ../editions/bridges.epub, beside which the PDF stands.',
  );
});

test('nothing is printed where something is typed that is not known, or where no site is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));

  expect(await typed(folder, editions, '--outDir', 'site')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unknown flag "--outDir". There are none.\nUnknown "site". There are none.\n',
  });
  expect(await typed(folder, editions)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no site in dist/. Run "npm run build" first.\n',
  });
  rmSync(folder, { recursive: true });
});
