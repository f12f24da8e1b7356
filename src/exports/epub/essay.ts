import { address } from '../../model/address.ts';
import type { Segment } from '../../model/read/markup/blocks.ts';
import { dateLabel } from '../../model/date.ts';
import { tellEvidence } from '../../model/join/counts.ts';
import type { Claim, Edition, Essay } from '../../model/edition.ts';
import { levels } from '../../model/terms.ts';
import type { Book } from './book.ts';
import { chartFigure } from './chart.ts';
import { contentDocument } from './document.ts';
import { link } from './links.ts';
import { xml, type Markup } from '../../data/markup.ts';
import { elementsIn, writeBlock, type Elements } from './prose.ts';

/** The text, its claims numbered, with the short form of each note as a footnote that reading systems show where it is called. */
export function essayChapter(book: Book): Markup {
  const { essay } = book.volume;
  const elements = essayElements(book);
  const write = (block: Segment[]) => writeBlock(block, elements, { href: book.href });
  const interludes = (after: number) =>
    essay.interludes.filter((one) => one.after === after).map(({ body }) => xml`${write(body)}\n`);

  return contentDocument(
    essay.language,
    essay.title,
    xml`<body epub:type="bodymatter">
<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
<h1 id="title">${essay.title}</h1>
<p class="standfirst">${essay.summary}</p>
${byline(essay, book.edition)}
${interludes(0)}${essay.passages.map(
      ({ number, body }) => xml`<div id="p${number}">${write(body)}</div>
${interludes(number)}`,
    )}</section>
<section epub:type="footnotes" role="doc-endnotes" aria-label="The notes in short">
${essay.claims.map((claim) => footnote(book, claim))}</section>
</body>`,
  );
}

/** The claims of the text get their anchors, and after their last words the number that calls the note. */
function essayElements(book: Book): Elements {
  const { essay } = book.volume;
  const parts = new Map<string, number>();
  const count = (segment: Segment) => {
    if (typeof segment === 'string') return;
    const { id } = segment.attributes;
    if (segment.element === 'Claim' && id !== undefined) parts.set(id, (parts.get(id) ?? 0) + 1);
    segment.children.forEach(count);
  };
  for (const { body } of essay.passages) body.forEach(count);

  const left = new Map(parts);
  return {
    ...elementsIn(book),
    Claim: ({ id = '' }, words) => {
      // Claims in claims are written first, and every part of a claim after the part before it.
      const first = left.get(id) === parts.get(id);
      left.set(id, (left.get(id) ?? 0) - 1);
      const { number } = book.edition.claim(essay.id, id);
      return xml`<span class="claim"${first && xml` id="${id}"`}>${words}</span>${
        left.get(id) === 0 &&
        xml`<sup><a epub:type="noteref" role="doc-noteref" id="ref-${id}" href="#note-${id}">${number}</a></sup>`
      }`;
    },
    Chart: ({ id = '' }) => chartFigure(book, id),
  };
}

function footnote(book: Book, claim: Claim): Markup {
  const { id, number, statement, note, essay, assessment } = claim;
  return xml`<aside epub:type="footnote" role="doc-footnote" id="note-${id}">
<p><a role="doc-backlink" href="#ref-${id}" aria-label="Back to claim ${number}">${number}</a> <b>${statement}</b></p>
<p>${levels[assessment.level].name} · ${tellEvidence(claim)}</p>
${writeBlock(note.blocks[0] ?? [], elementsIn(book), { href: book.href })}
<p>${link(book, address.claim(essay, id), 'Full note')}</p>
</aside>
`;
}

export function byline(essay: Essay, edition: Edition): Markup {
  const { original, relation, language } = essay;
  const list = (names: string[]) => new Intl.ListFormat(language).format(names);
  const relations = {
    own: '',
    restatement: ' This is not the original: it restates the argument in other words, and annotates it.',
    reprint: ' The text is reprinted from the original; the notes are ours.',
  };
  const after =
    original &&
    xml`<p>After ${list(original.authors.map(({ name }) => name))}, <a href="${original.url}"><cite>${original.title}</cite></a>, ${original.publisher}, ${dateLabel(original.published, language)}.${relations[relation]}</p>
`;
  const site =
    edition.site.url && xml` · <a href="${edition.site.url}">${edition.site.url.replace(/^https?:\/\/|\/$/g, '')}</a>`;
  return xml`<div class="byline">
${after}<p>Annotated by ${list(essay.editors.map(({ name }) => name))} · updated ${dateLabel(essay.updated ?? essay.published, language)}${site || ''}</p>
</div>`;
}
