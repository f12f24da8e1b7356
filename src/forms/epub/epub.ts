import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Markup } from '../../data/markup.ts';
import type { Book } from '../chapters.ts';
import { chapterTexts } from './book.ts';
import { coverPage, coverPicture } from './cover.ts';
import { Pictures } from './pictures.ts';
import { navigation } from './navigation.ts';
import { container, packageDocument } from './package.ts';
import { style } from './style.ts';

/**
 * An essay with all that belongs to it as an EPUB 3.3 book: the notes of the text are footnotes, which reading systems show where they
 * are called. The same pages give the same bytes, whenever and wherever it is made.
 */
export function toEpub(book: Book): Uint8Array {
  const pictures = new Pictures();
  const chapters = chapterTexts(book, pictures.pack);
  const paths = chapters.map(([path]) => path);
  const texts: [path: string, text: Markup | string][] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(book, paths, pictures.packed)],
    ['EPUB/nav.xhtml', navigation(book)],
    ['EPUB/style.css', style],
    ['EPUB/cover.svg', coverPicture(book)],
    ['EPUB/cover.xhtml', coverPage(book)],
    ...chapters.map(([path, text]): [string, Markup] => [`EPUB/${path}`, text]),
  ];
  const contents: Zippable = {
    // First and not compressed, so that the bytes at a fixed place say what the file is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(texts.map(([path, text]) => [path, strToU8(String(text))])),
    // Packed already, each in a way of its own.
    ...Object.fromEntries(pictures.packed.map(({ path, bytes }) => [`EPUB/${path}`, [bytes, { level: 0 }] as const])),
  };
  return zipSync(contents, { level: 9, mtime: beginning });
}

/** The first noon that a zip can hold. It has no time zones: the local time is what is written. */
const beginning = new Date(1980, 0, 1, 12);
