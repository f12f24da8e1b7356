import { hash } from 'node:crypto';
import { xml, type Markup } from '../../data/markup.ts';
import { direction } from '../../model/language.ts';
import { writing } from '../../model/join/people.ts';
import type { Packed } from './pictures.ts';
import type { Book } from '../chapters.ts';

export const container = xml`<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * @param paths The files of the text, in reading order.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function packageDocument(book: Book, paths: readonly string[], pictures: readonly Packed[]): Markup {
  const { essay } = book.contents;
  const { site } = book.edition;
  const { original, language, editors, published, updated = published } = essay;
  const authors = writing(essay);
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
${original?.url && xml`<dc:source>${original.url}</dc:source>\n`}<meta property="dcterms:modified">${updated}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
${pictures.length > 0 && xml`<meta property="schema:accessMode">visual</meta>\n`}<meta property="schema:accessModeSufficient">textual</meta>
${['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'].map((feature) => xml`<meta property="schema:accessibilityFeature">${feature}</meta>\n`)}<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${book.words.forms.access}</meta>
<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
<meta property="a11y:certifiedBy" refines="#conformance">${site.publisher.name}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-picture" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${paths.map((path) => xml`<item id="${nameOf(path)}" href="${path}" media-type="application/xhtml+xml"/>\n`)}${pictures.map(({ path, type }, index) => xml`<item id="picture-${index + 1}" href="${path}" media-type="${type}"/>\n`)}</manifest>
<spine${direction(language) === 'rtl' && xml` page-progression-direction="rtl"`}>
<itemref idref="cover" linear="no"/>
${paths.map((path) => xml`<itemref idref="${nameOf(path)}"/>\n`)}</spine>
</package>
`;
}

/** The same for every edition of an essay, wherever the site stands, so that a reader's library knows them as one book. */
function identifier({ edition, contents }: Book): string {
  const digest = hash('sha256', `${edition.site.title}\n${contents.essay.id}`);
  // Version 8 of RFC 9562: a UUID of one's own making.
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const nameOf = (path: string): string => path.replace('.xhtml', '');
