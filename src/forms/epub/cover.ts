import { joinTexts } from '../../model/join-texts.ts';
import { countLevels } from '../../model/join/counts.ts';
import { listNames } from '../../model/join/people.ts';
import { breakLines } from '../../figures/text-lines.ts';
import { textWidth } from '../../figures/text-width.ts';
import { ink, levelInk } from '../../styles/ink.ts';
import type { Book } from '../chapters.ts';
import { contentDocument } from './document.ts';
import { xml, type Markup } from '../../data/markup.ts';

const [WIDTH, HEIGHT, MARGIN] = [1600, 2400, 140];
const ROOM = WIDTH - 2 * MARGIN;

/** The title and a bar of how the claims stand, one piece a level. */
export function coverPicture({ edition, words, contents: { essay, incidents, sources } }: Book): Markup {
  const { lines, size } = setTitle(essay.title);
  const accent = edition.site.accent?.light ?? ink.accent;
  const after = essay.original && listNames(essay.original.authors, essay.language);
  const unit = ROOM / essay.claims.length;
  let start = MARGIN;
  const bars = countLevels(essay.claims).map(({ level, count }) => {
    const x = start;
    const width = count * unit;
    start += width;
    return xml`<rect x="${x.toFixed(1)}" y="1700" width="${Math.max(width - 8, width / 2).toFixed(1)}" height="60" fill="${levelInk[level]}"/>\n`;
  });
  const told = joinTexts(
    [
      essay.claims.length > 0 && words.essay.claims(essay.claims.length),
      incidents.length > 0 && words.essay.incidents(incidents.length),
      sources.length > 0 && words.forms.listed.sources(sources.length),
    ],
    words.terms.comma,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${essay.title}" font-family="Georgia, 'Times New Roman', serif" fill="${ink.ink}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${ink.paper}"/>
<rect x="${MARGIN}" y="200" width="200" height="16" fill="${accent}"/>
${lines.map((line, index) => xml`<text x="${MARGIN}" y="${baseline(index, size)}" font-size="${size}" font-weight="bold">${line}</text>\n`)}${
    after && smallLine(1580, words.data.after(after), ink['ink-soft'])
  }${bars}${smallLine(1880, told)}${smallLine(2240, edition.site.title, accent)}</svg>
`;
}

export const coverPage = ({ words, contents: { essay } }: Book): Markup =>
  contentDocument(
    essay.language,
    essay.title,
    xml`<body epub:type="cover" class="cover">
<img role="doc-cover" src="cover.svg" alt="${words.forms.annotated(essay.title)}"/>
</body>`,
  );

/** As large as lets the title end above what stands below; no word beside others is broken where a smaller size has room for it. */
function setTitle(title: string): { size: number; lines: string[] } {
  const settings = [190, 165, 140, 120, 100, 85].map((size) => ({
    size,
    lines: breakLines(title, { face: 'serif', size }, ROOM),
  }));
  const fitting = settings.filter(({ size, lines }) => baseline(lines.length - 1, size) <= 1460);
  const isWhole = ({ lines }: { lines: string[] }) => !/\s/.test(title) || lines.join(' ').length <= title.length;
  return fitting.find(isWhole) ?? fitting[0] ?? settings.at(-1)!;
}

const baseline = (index: number, size: number) => Math.round(460 + index * size * 1.1);

/** A line that is smaller where it would run out of the picture in the widest of typefaces. */
function smallLine(y: number, words: string, fill?: string): Markup {
  const width = textWidth(words, { face: 'serif', size: 64 });
  const size = Math.min(64, Math.floor((64 * (WIDTH - MARGIN)) / width));
  return xml`<text x="${MARGIN}" y="${y}" font-size="${size}"${fill && xml` fill="${fill}"`}>${words}</text>\n`;
}
