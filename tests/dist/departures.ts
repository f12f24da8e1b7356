import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from '../../src/model/contents.ts';
import { byAttribute, byId, byTag, type Document, type Element } from './dom.ts';
import { departure, readHtml, readMarkdown } from './said.ts';
import { listFiles, readPage } from './site.ts';

/** The Markdown alternates of a built site that do not say what their pages say, each with where it departs. */
export function alternatesThatDepart(dist: string): string[] {
  const alternates = listFiles(dist).filter((path) => path.endsWith('.md'));
  if (alternates.length === 0) throw new Error(`There are no Markdown alternates in ${dist}.`);
  return alternates.flatMap((path) => {
    const [article] = byTag(readPage(path.replace(/\.md$/, '.html'), dist).document, 'article');
    const told = departure(readMarkdown(readFileSync(join(dist, path), 'utf8')), readHtml(article!, ['page']));
    return told === undefined ? [] : [`${path}: ${told}`];
  });
}

/** The single-file edition of an essay. */
export const readSingleFile = (dist: string, essay: string): Document =>
  readPage(`editions/${essay}.html`, dist).document;

/** The texts of the EPUB of an essay, one behind the other. */
export function readEpub(dist: string, essay: string): Document {
  const files = Object.entries(unzipSync(readFileSync(join(dist, `editions/${essay}.epub`))));
  const texts = files
    .filter(([name]) => /^EPUB\/(?!nav|cover).*\.xhtml$/.test(name))
    .map(([, text]) => strFromU8(text));
  return parseDocument(texts.join('').replace(/<\?xml[^>]*>|<!DOCTYPE[^>]*>/g, ''), { xmlMode: true });
}

/** The pages that are bound in a form of an essay and that it does not tell, each with where it departs. */
export function boundPagesThatDepart(dist: string, { essay, incidents, sources }: Contents, form: Document): string[] {
  const pages: [path: string, id: string][] = [
    [`essays/${essay.id}.html`, 'Essay'],
    [`arguments/${essay.id}.html`, 'Argument'],
    // A book has no table of claims.
    ...byAttribute(form, 'id', 'Claims').map((): [string, string] => [`claims/${essay.id}/index.html`, 'Claims']),
    ...essay.claims.map(({ id }): [string, string] => [`claims/${essay.id}/${id}.html`, `Claim-${id}`]),
    ...incidents.map(({ id }): [string, string] => [`incidents/${id}.html`, `incident-${id}`]),
    ['about.html', 'Method'],
  ];
  const read = (element: Element) => readHtml(element, ['page', 'alone']);
  const departures = pages.map(([path, id]) => {
    const [article] = byTag(readPage(path, dist).document, 'article');
    return [path, departure(read(byId(form, id)), read(article!))];
  });
  const entries = listFiles(dist)
    .filter((path) => /^sources\/.*\.html$/.test(path))
    .flatMap((path) => byTag(readPage(path, dist).document, 'li'));
  const told = sources.map(({ id }) => {
    const entry = entries.find(({ attribs }) => attribs['id'] === id);
    return [id, departure(read(byId(form, `source-${id}`)), read(entry!))];
  });
  return [...departures, ...told].flatMap(([what, told]) => (told === undefined ? [] : `${what}: ${told}`));
}
