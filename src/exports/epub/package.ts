import { createHash } from 'node:crypto';
import type { Block } from '../../model/read/markup/blocks.ts';
import type { Book } from './book.ts';
import { files } from './book.ts';
import { contentDocument } from './document.ts';
import { Markup, xml } from '../../data/markup.ts';
import { toXhtml } from './xhtml.ts';

export const container = xml`<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Files of the text, in reading order. */
export const spine = ({ volume }: Book): (keyof typeof files)[] =>
  (['essay', 'notes', 'incidents', 'sources', 'method'] as const).filter(
    (name) => name !== 'incidents' || volume.incidents.length > 0,
  );

/** @see https://www.w3.org/TR/epub-33/#sec-package-doc */
export function packageDocument(book: Book): Markup {
  const { essay } = book.volume;
  const { site } = book.edition;
  const { original, relation, language, editors, published, updated = published } = essay;
  const authors = relation === 'reprint' && original ? original.authors : editors;
  const contributors = authors === editors ? [] : editors;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier(book)}</dc:identifier>
<dc:title>${essay.title}</dc:title>
<dc:language>${language}</dc:language>
${authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${contributors.map(({ name }) => xml`<dc:contributor>${name}</dc:contributor>\n`)}<dc:publisher>${site.publisher.name}</dc:publisher>
<dc:date>${published}</dc:date>
<dc:description>${essay.summary}</dc:description>
<dc:rights>${essay.rights}</dc:rights>
${original && xml`<dc:source>${original.url}</dc:source>\n`}<meta property="dcterms:modified">${updated}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
${['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'].map((feature) => xml`<meta property="schema:accessibilityFeature">${feature}</meta>\n`)}<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text throughout; figures are given as tables.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-picture" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${spine(book).map((name) => xml`<item id="${name}" href="${files[name]}" media-type="application/xhtml+xml"/>\n`)}</manifest>
<spine>
<itemref idref="cover" linear="no"/>
${spine(book).map((name) => xml`<itemref idref="${name}"/>\n`)}</spine>
</package>
`;
}

/** The same for every edition of an essay, wherever the site stands, so that a reader's library knows them as one book. */
function identifier({ edition, volume }: Book): string {
  const hash = createHash('sha256').update(`${edition.site.title}\n${volume.essay.id}`).digest('hex');
  // Version 8 of RFC 9562: a UUID of one's own making.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export function navigation(book: Book): Markup {
  const { essay, incidents, sources } = book.volume;
  const item = (href: string, words: Markup | string, inside: readonly Markup[] = []): Markup =>
    xml`<li><a href="${href}">${words}</a>${inside.length > 0 && xml`<ol>\n${inside}</ol>`}</li>\n`;
  return contentDocument(
    essay.language,
    'Contents',
    xml`<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="title">
<h1 id="title">Contents</h1>
<ol>
${item(
  files.essay,
  essay.title,
  essay.interludes.flatMap(({ body }) => {
    const heading = readHeading(body);
    return heading ? item(`${files.essay}#${heading.id}`, heading.words) : [];
  }),
)}${item(
      files.notes,
      `Notes on ${essay.claims.length} claims`,
      essay.claims.map(({ id, number, statement }) => item(`${files.notes}#${id}`, `${number} ${statement}`)),
    )}${
      incidents.length > 0 &&
      item(
        files.incidents,
        `${incidents.length} incidents`,
        incidents.map(({ id, title }) => item(`${files.incidents}#${id}`, title)),
      )
    }${item(files.sources, `${sources.length} sources`)}${item(files.method, 'How to read the notes')}</ol>
</nav>
<nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
<li><a epub:type="bodymatter" href="${files.essay}">${essay.title}</a></li>
<li><a epub:type="bibliography" href="${files.sources}">Sources</a></li>
</ol>
</nav>
</body>`,
  );
}

/** The anchor and the words of a heading of the essay; nothing for anything else. */
function readHeading(block: Block): { id: string; words: Markup } | undefined {
  const html = block.map((segment) => (typeof segment === 'string' ? segment : '')).join('');
  const [, id, inner] = /^<h2 id="([^"]+)">(.*)<\/h2>$/s.exec(html) ?? [];
  if (id === undefined || inner === undefined) return undefined;
  const { text } = toXhtml(inner, { href: () => undefined });
  return { id, words: new Markup(text.replace(/<[^>]*>/g, '')) };
}
