import type { Element, Nodes } from 'hast';
import { Markup, xml } from '../../data/markup.ts';
import { chapterTitles, type ChapterId } from '../chapter-names.ts';
import type { Book, Chapter } from '../chapters.ts';
import { contentDocument } from './document.ts';
import { toXhtml, writeXhtml } from './xhtml.ts';

/** Where each chapter stands, and what it is: a term for which EPUB has an `epub:type` and DPUB-ARIA a role of the same name. */
export const files = {
  Essay: { path: 'essay.xhtml', kind: 'chapter' },
  Argument: { path: 'argument.xhtml', kind: 'chapter' },
  Notes: { path: 'notes.xhtml', kind: 'chapter' },
  Incidents: { path: 'incidents.xhtml', kind: 'chapter' },
  Sources: { path: 'sources.xhtml', kind: 'bibliography' },
  Method: { path: 'method.xhtml', kind: 'appendix' },
} as const satisfies Record<ChapterId, { path: string; kind: string }>;

/** The texts of a book, by their paths. */
export function chapterTexts(
  { contents: { essay }, words, chapters }: Book,
  pack: (data: string) => string,
): [path: string, text: Markup][] {
  const places = placesIn(chapters);
  const titles = chapterTitles(words);
  return chapters.map((chapter) => {
    const { path, kind } = files[chapter.id];
    const title = titles[chapter.id] ?? essay.title;
    const setting = {
      promote: chapter.id === 'Essay' ? 0 : 1,
      pack,
      words,
      place: (id: string) => {
        const place = places.get(id);
        return place?.startsWith(`${path}#`) ? place.slice(path.length) : place;
      },
    };
    const body = chapter.leaves.filter(isInBook).map((leaf) => new Markup(`${writeXhtml(toXhtml(leaf, setting))}\n`));
    const heading = chapter.title !== undefined && xml`<h1>${chapter.title}</h1>\n`;
    return [
      path,
      contentDocument(
        essay.language,
        title,
        xml`<body epub:type="${chapter.id === 'Essay' ? 'bodymatter' : 'backmatter'}">
<section epub:type="${kind}" role="doc-${kind}" aria-label="${title}" id="${chapter.id}">
${heading}${body}</section>
</body>`,
      ),
    ];
  });
}

/** All but the table of claims: a page of a book has no room for it, and the contents name each claim. */
const isInBook = ({ properties }: Element) => properties['id'] !== 'Claims';

/** Where each id stands in the book; of what is not in it, the chapter. */
function placesIn(chapters: readonly Chapter[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { id, leaves } of chapters) {
    const { path } = files[id];
    const look = (node: Nodes, within: boolean) => {
      if (node.type === 'element' && typeof node.properties['id'] === 'string')
        places.set(node.properties['id'], within ? `${path}#${node.properties['id']}` : path);
      if ('children' in node) for (const child of node.children) look(child, within && !isWordless(node));
    };
    for (const leaf of leaves) look(leaf, isInBook(leaf));
    places.set(id, path);
  }
  return places;
}

/** Pictures are told by their words, so that no place is in them. */
const isWordless = (node: Nodes) => node.type === 'element' && node.tagName === 'svg';
