import { xml, type Markup } from '../../data/markup.ts';
import type { Book } from '../chapters.ts';
import { chapterNames, type ChapterId } from '../chapter-names.ts';
import { headingsIn } from '../elements.ts';
import { files } from './book.ts';
import { contentDocument } from './document.ts';

/** The contents of a book, as reading systems show them. */
export function navigation(book: Book): Markup {
  const { contents, words } = book;
  const { essay, incidents } = contents;
  const { forms, bar } = words;
  const names = chapterNames(contents, words);
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
    forms.contents,
    xml`<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="title">
<h1 id="title">${forms.contents}</h1>
<ol>
${chapters}</ol>
</nav>
<nav epub:type="landmarks" aria-label="${forms.landmarks}" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${forms.cover}</a></li>
<li><a epub:type="bodymatter" href="${files.Essay.path}">${essay.title}</a></li>
${hasSources && xml`<li><a epub:type="bibliography" href="${files.Sources.path}">${bar.sources}</a></li>\n`}</ol>
</nav>
</body>`,
  );
}

const item = (href: string, words: string, inside: readonly Markup[] = []): Markup =>
  xml`<li><a href="${href}">${words}</a>${inside.length > 0 && xml`<ol>\n${inside}</ol>`}</li>\n`;
