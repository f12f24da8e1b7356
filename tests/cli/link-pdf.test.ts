import { expect, test } from 'vitest';
import { linkPdf } from '../../src/cli/commands/pdf/link-pdf.ts';

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
