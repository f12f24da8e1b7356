import { xml, type Markup } from '../../data/markup.ts';
import type { Book, ChapterId } from '../chapters.ts';
import { chapterNames } from '../chapter-names.ts';
import { headingsIn } from '../elements.ts';
import { files } from './book.ts';
import { contentDocument } from './document.ts';

/** The contents of a book, as reading systems show them. */
export function navigation(book: Book): Markup {
  const { essay, incidents } = book.contents;
  const names = chapterNames(book.contents);
  const inside: Partial<Record<ChapterId, { id: string; words: string }[]>> = {
    Essay: book.chapters.filter(({ id }) => id === 'Essay').flatMap(({ leaves }) => leaves.flatMap(headingsIn)),
    Notes: essay.claims.map(({ id, number, statement }) => ({ id: `Claim-${id}`, words: `${number} ${statement}` })),
    Incidents: incidents.map(({ id, title }) => ({ id: `incident-${id}`, words: title })),
  };
  const hasSources = book.chapters.some(({ id }) => id === 'Sources');
  const chapters = book.chapters.map(({ id }) => {
    const { path } = files[id];
    const parts = (inside[id] ?? []).map((part) => item(`${path}#${part.id}`, part.words));
    return item(path, names[id], parts);
  });
  return contentDocument(
    essay.language,
    'Contents',
    xml`<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="title">
<h1 id="title">Contents</h1>
<ol>
${chapters}</ol>
</nav>
<nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
<li><a epub:type="bodymatter" href="${files.Essay.path}">${essay.title}</a></li>
${hasSources && xml`<li><a epub:type="bibliography" href="${files.Sources.path}">Sources</a></li>\n`}</ol>
</nav>
</body>`,
  );
}

const item = (href: string, words: string, inside: readonly Markup[] = []): Markup =>
  xml`<li><a href="${href}">${words}</a>${inside.length > 0 && xml`<ol>\n${inside}</ol>`}</li>\n`;
