import { posix } from 'node:path';
import { address } from '../../model/address.ts';
import type { Block } from '../../model/read/markup/blocks.ts';
import type { Edition } from '../../model/edition.ts';
import { quotationMarks } from '../../model/quotation-marks.ts';
import { shortReference, type Source } from '../../model/source.ts';
import type { Linked } from '../epub/book.ts';
import { cite, link } from '../epub/links.ts';
import { xml, type Markup } from '../epub/markup.ts';
import { writeBlock, type Elements } from '../epub/prose.ts';
import { toXhtml } from '../epub/xhtml.ts';
import type { References } from '../reference.ts';

/** What the twin of a page is written from. */
export interface Twin extends Linked {
  /** HTML of each source's reference, by its id. */
  references: References;
}

/** A page whose words stand beside it as Markdown. */
const twinned = /^\/(?:essays|incidents|claims\/[^/]+)\/(?!index\.)[^/]+\.html$/;

/**
 * Links lead from twin to twin, and to pages where there is none; all of them relative, so that they work wherever the site is copied.
 *
 * @param path Of the page beside which the twin stands.
 */
export const twinOf = (path: string, edition: Edition, references: References): Twin => ({
  edition,
  references,
  href: (to) => {
    if (!to.startsWith('/')) return to;
    const [page = '', fragment] = to.split('#');
    const target = twinned.test(page) ? address.twin(page) : [page, fragment].filter(Boolean).join('#');
    return posix.relative(posix.dirname(path), target);
  },
});

/** Every element by its words; a chart by its title and the file of its figures. */
export const elementsOf = (twin: Twin): Elements => ({
  Claim: (_, words) => words,
  Example: ({ incident = '' }, words) => link(twin, address.incident(incident), words),
  Quote: ({ source = '', by, locator, language = twin.edition.site.language }, words) => {
    const [open, close] = quotationMarks(language);
    const reference = [by, shortReference(twin.edition.source(source)), locator].filter(Boolean).join(', ');
    return xml`${open}${words}${close} (${link(twin, address.source(source), reference)})`;
  },
  Cite: ({ source = '', locator }) => cite(twin, source, locator),
  Chart: ({ id = '' }) => {
    const { title, caption } = twin.edition.chart(id);
    return xml`<p><b>${title}</b>: ${caption} ${link(twin, address.chartData(id), 'All figures, as CSV')}</p>`;
  },
});

/** The text of a note, a dossier or an essay, whose headings stand one level below the title. */
export const writeBlocks = (twin: Twin, blocks: readonly Block[], elements = elementsOf(twin)): Markup[] =>
  blocks.map((block) => xml`${writeBlock(block, elements, { href: twin.href, demote: 1 })}\n`);

export const sourceList = (twin: Twin, sources: readonly Source[]): Markup =>
  sources.length === 0
    ? xml``
    : xml`<h3>Sources</h3>
<ul>
${sources.map(({ id, custom }) => xml`<li>${toXhtml(twin.references.get(id) ?? '', twin)} ${custom.about}</li>\n`)}</ul>
`;
