import { address } from '../../model/address.ts';
import type { Block, Segment } from '../../model/read/markup/blocks.ts';
import type { ElementName } from '../../model/markup.ts';
import { quotationMarks } from '../../model/quotation-marks.ts';
import { shortReference } from '../../model/schema/source.ts';
import type { Book } from './book.ts';
import { chartFigure } from './chart.ts';
import { cite, link } from './links.ts';
import { Markup, xml } from '../../data/markup.ts';
import { toXhtml, type Binding } from './xhtml.ts';

/** How each of the authors' elements stands in a book, around its words. */
export type Elements = Record<ElementName, (attributes: Record<string, string>, words: Markup) => Markup>;

/** In notes and dossiers: a chart that the essay shows is only named, as it stands there. */
export function elementsIn(book: Book): Elements {
  const { edition, volume } = book;
  return {
    Claim: (_, words) => words,
    Example: ({ incident = '' }, words) => link(book, address.incident(incident), words),
    Quote: ({ source = '', by, locator, language = edition.site.language }, words) => {
      const [open, close] = quotationMarks(language);
      const reference = [by, shortReference(edition.source(source)), locator].filter(Boolean).join(', ');
      return xml`${open}${words}<a class="quote-end" href="${book.href(address.source(source)) ?? ''}" aria-label="Source of the quotation: ${reference}">${close}</a>`;
    },
    Cite: ({ source = '', locator }) => cite(book, source, locator),
    Chart: ({ id = '' }) =>
      volume.essay.charts.includes(id)
        ? xml`<p>Figures: ${link(book, address.chart(volume.essay.id, id), edition.chart(id).title)}</p>`
        : chartFigure(book, id),
  };
}

/** A paragraph, heading or list. */
export function writeBlock(block: Block, elements: Elements, binding: Binding): Markup {
  const written = (segment: Segment): string => {
    if (typeof segment === 'string') return segment;
    const words = new Markup(segment.children.map(written).join(''));
    return elements[segment.element as ElementName](segment.attributes, words).text;
  };
  // As a whole: a stretch of HTML alone need not be balanced.
  return toXhtml(block.map(written).join(''), binding);
}

/** The text of a note or a dossier, whose headings stand one level below its title. */
export const writeBody = (book: Book, id: string, blocks: readonly Block[]): Markup[] =>
  blocks.map(
    (block) =>
      xml`${writeBlock(block, elementsIn(book), { href: book.href, prefix: `${id}-`, demote: 1 })}
`,
  );
