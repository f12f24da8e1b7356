import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFPage,
} from 'pdf-lib';

export interface Bookmark {
  title: string;
  inside: Bookmark[];
}

export interface ReadPdf {
  title: string | undefined;
  /** Whether a screen reader is told what is heading, list and table. */
  tagged: boolean;
  language: string | undefined;
  bookmarks: Bookmark[];
  /** What it says of itself to libraries: XMP. */
  metadata: string | undefined;
  /** Names of the fonts that are embedded, and of those that are drawn letter by letter, which have none. */
  fonts: (string | undefined)[];
  /** Of each page the pieces of text as they are drawn, in the order of drawing. */
  pages: string[][];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  return {
    title: document.getTitle(),
    tagged:
      catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked')) === PDFBool.True &&
      catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined,
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    bookmarks: bookmarksIn(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
    metadata: metadataOf(catalog.lookup(PDFName.of('Metadata'))),
    fonts: [...new Set(document.getPages().flatMap(fontNames))].sort(),
    pages: document.getPages().map(drawnText),
  };
}

const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

const metadataOf = (stream: unknown) =>
  stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : undefined;

function fontNames(page: PDFPage): (string | undefined)[] {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return (fonts?.keys() ?? []).map((name) =>
    fonts?.lookup(name, PDFDict).lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText(),
  );
}

function bookmarksIn(parent: PDFDict | undefined): Bookmark[] {
  const found: Bookmark[] = [];
  for (
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    item;
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    found.push({ title: textOf(item.lookup(PDFName.of('Title'))) ?? '', inside: bookmarksIn(item) });
  }
  return found;
}

/** Glyphs are drawn by number, in one byte or two; each font says for what text they stand. */
function drawnText(page: PDFPage): string[] {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const known = new Map(
    (fonts?.keys() ?? []).map((name) => {
      const font = fonts?.lookup(name, PDFDict);
      const digits = font?.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? /.{4}/g : /.{2}/g;
      return [name.decodeText(), { digits, map: glyphMap(font) }] as const;
    }),
  );
  const pieces: string[] = [];
  let now = known.values().next().value;
  for (const [, font, hex, end] of contentOf(page).matchAll(/\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\b(ET)\b/g)) {
    if (font !== undefined) now = known.get(font);
    if (end !== undefined) pieces.push('');
    if (hex === undefined || !now) continue;
    const { digits, map } = now;
    const words = (hex.match(digits) ?? []).map((code) => map.get(Number.parseInt(code, 16)) ?? '').join('');
    pieces.push((pieces.pop() ?? '') + words);
  }
  return pieces.filter((piece) => piece !== '');
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.map(decoded).join('\n');
}

const decoded = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';

function glyphMap(font: PDFDict | undefined): Map<number, string> {
  const map = new Map<number, string>();
  const text = decoded(font?.lookup(PDFName.of('ToUnicode')));
  const number = (hex = '') => Number.parseInt(hex, 16);
  const string = (hex = '') =>
    Buffer.from(hex.padStart(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
      .swap16()
      .toString('utf16le');
  for (const [block] of text.matchAll(/beginbfchar[^]*?endbfchar/g)) {
    for (const [, glyph, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(number(glyph), string(to));
  }
  for (const [block] of text.matchAll(/beginbfrange[^]*?endbfrange/g)) {
    for (const [, first, last, to] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = number(first); glyph <= number(last); glyph += 1) {
        map.set(glyph, String.fromCodePoint((string(to).codePointAt(0) ?? 0) + glyph - number(first)));
      }
    }
  }
  return map;
}
