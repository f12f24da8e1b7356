import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Edition, Essay } from '../../model/edition.ts';
import { files, makeBook } from './book.ts';
import { coverPage, coverPicture } from './cover.ts';
import { essayChapter } from './essay.ts';
import { incidentsChapter } from './incidents.ts';
import type { Markup } from '../../data/markup.ts';
import { methodChapter } from './method.ts';
import { notesChapter } from './notes.ts';
import { container, navigation, packageDocument, spine } from './package.ts';
import { sourcesChapter } from './sources.ts';
import { style } from './style.ts';
import type { References } from '../../data/citation/reference.ts';

/**
 * An essay as an EPUB 3.3 book: the text with its notes as footnotes, every note in full, the incidents and the sources.
 * The same content gives the same bytes, whenever and wherever it is made.
 *
 * @param references HTML of each source's reference, by its id.
 */
export function toEpub(edition: Edition, essay: Essay, references: References) {
  const book = makeBook(edition, essay, references);
  const chapters = {
    essay: essayChapter,
    notes: notesChapter,
    incidents: incidentsChapter,
    sources: sourcesChapter,
    method: methodChapter,
  };
  const texts: [path: string, text: Markup | string][] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(book)],
    ['EPUB/nav.xhtml', navigation(book)],
    ['EPUB/style.css', style],
    ['EPUB/cover.svg', coverPicture(book)],
    ['EPUB/cover.xhtml', coverPage(book)],
    ...spine(book).map((name): [string, Markup] => [`EPUB/${files[name]}`, chapters[name](book)]),
  ];
  const contents: Zippable = {
    // First and not compressed, so that the bytes at a fixed place say what the file is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(texts.map(([path, text]) => [path, strToU8(String(text))])),
  };
  return zipSync(contents, { level: 9, mtime: beginning });
}

/** The first noon that a zip can hold. It has no time zones: the local time is what is written. */
const beginning = new Date(1980, 0, 1, 12);
