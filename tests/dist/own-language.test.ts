import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../fixtures/sample.ts';
import { sites } from '../fixtures/built-site.ts';
import { all, hasClass, isElement, type Element } from './dom.ts';
import { filesIn } from './files-in.ts';
import { readPages, root } from './site.ts';

/** What is called so everywhere: programs, formats, standards, and styles of references. */
const names =
  `Accessibility AND Annotation APA Argdown BibLaTeX BibTeX Byte Chicago Claim Core Crossref CSL CSV DOI Dublin EDTF EndNote EPUB Extended Date Time Feed
  Format GeoJSON Highwire HTML Hypothesis Import ISBN JSON LaTeX LD Level llms txt Markdown Mark Mendeley MLA OpenStreetMap Natural Earth Order OR NOT
  Pandoc PDF RIS RSS Schema schema org Share Sitemap UTF WCAG Web Wikimedia Commons Zotero html md xml precision https http www example CC BY KB km`.split(
    /\s+/,
  );

/** What is there to be copied, for programs: references in their formats, HTML, and lists of sources. */
const isForPrograms = (element: Element) => /^(script|style|pre)$/.test(element.name) || hasClass(element, 'Z3988');

/** Each text that a reader sees or hears on its own. */
function textsIn(element: Element): string[] {
  if (isForPrograms(element)) return [];
  const { attribs } = element;
  const isTold = /^(description|og:(title|description|image:alt|site_name))$/.test(
    attribs['name'] ?? attribs['property'] ?? '',
  );
  return [
    ...['aria-label', 'title', 'alt', 'placeholder', 'label', ...(isTold ? ['content'] : [])].flatMap(
      (name) => attribs[name] ?? [],
    ),
    ...element.children.flatMap((child) =>
      child.type === 'text' ? child.data : isElement(child) ? textsIn(child) : [],
    ),
  ];
}

/** Those of addresses are left out. */
const wordsOf = (text: string): string[] =>
  text.replaceAll(/\S*\/\S*/g, ' ').match(/\p{Script=Latin}[\p{Script=Latin}\p{M}-]+/gu) ?? [];

/** Words between quotation marks in the catalogue of a language. */
const saidIn = (language: string): string[] => {
  const folder = join(root, 'src/words', language);
  return filesIn(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/'(?:[^'\\]|\\.)*'|`[^`]*`/g)].flatMap(([text]) =>
      wordsOf(text),
    ),
  );
};

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());

describe.each(['de', 'fr', 'ar', 'ja'] as const)('a site in %s', (language) => {
  const folder = join(root, sites[language].folder, 'dist');
  const written = sampleFiles(language).flatMap(({ path, text }) => wordsOf(`${path} ${text}`));
  const known = new Set(lower([...written, ...saidIn(language), ...names]));
  const english = new Set(lower(saidIn('en')));
  const isForeign = (word: string) =>
    !known.has(word.toLowerCase()) && (language === 'ar' || language === 'ja' || english.has(word.toLowerCase()));
  const foreignIn = (texts: readonly string[]) => [...new Set(texts.flatMap(wordsOf).filter(isForeign))];

  test('shows and tells no word in English that its authors did not write', () => {
    const found = readPages(folder).flatMap(({ path, document }) => {
      const foreign = foreignIn(all(document, ({ name }) => name === 'html').flatMap(textsIn));
      return foreign.length > 0 ? [`${path}: ${foreign.join(' ')}`] : [];
    });

    expect(found).toEqual([]);
  });

  test('says none in its Markdown, its feed and its overview', () => {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const { items } = JSON.parse(read('feed.json')) as { items: { summary: string; content_html: string }[] };
    const texts = [
      ...filesIn(folder)
        .filter((path) => /\.md$|^llms\.txt$/.test(path))
        .map((path) => [path, read(path).replaceAll(/\]\([^)]*\)/g, ' ')] as const),
      ...items.map(
        ({ summary, content_html }) => ['feed.json', `${summary} ${content_html.replaceAll(/<[^>]*>/g, ' ')}`] as const,
      ),
    ];
    const found = texts.flatMap(([path, text]) => {
      const foreign = foreignIn([text]);
      return foreign.length > 0 ? [`${path}: ${foreign.join(' ')}`] : [];
    });

    expect(found).toEqual([]);
  });
});
