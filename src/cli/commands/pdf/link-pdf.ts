import { readElements } from '../../../integrations/portable/html.ts';

/**
 * Adds a link to the PDF after the one to the EPUB, and like it. A page that has it stays as it is.
 *
 * @param html The essay's page as it is published.
 */
export function linkPdf(html: string, essay: string): string {
  const address = (format: string) => `../editions/${essay}.${format}`;
  const links = readElements(html).filter(({ name }) => name === 'a');
  const to = (format: string) => links.find(({ attributes }) => attributes.get('href')?.value === address(format));
  if (to('pdf')) return html;

  const epub = to('epub');
  if (!epub)
    throw new Error(`The page of "${essay}" does not link to ${address('epub')}, beside which the PDF stands.`);
  const end = epub.until + '</a>'.length;
  const link = html.slice(epub.start, epub.end).replace(address('epub'), address('pdf'));
  return `${html.slice(0, end)} · ${link}PDF</a>${html.slice(end)}`;
}
