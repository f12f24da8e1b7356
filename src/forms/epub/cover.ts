import { joinTexts } from '../../model/join-texts.ts';
import { countLevels } from '../../model/join/counts.ts';
import { listNames } from '../../model/join/people.ts';
import { ink, levelInk } from '../../styles/ink.ts';
import type { Book } from '../chapters.ts';
import { contentDocument } from './document.ts';
import { xml, type Markup } from '../../data/markup.ts';

const [WIDTH, HEIGHT, MARGIN] = [1600, 2400, 140];

/** The title and a bar of how the claims stand, one piece a level. */
export function coverPicture({ edition, words, contents: { essay, incidents, sources } }: Book): Markup {
  const lines = wrap(essay.title, 13);
  const size = 190;
  const accent = edition.site.accent?.light ?? ink.accent;
  const after = essay.original && listNames(essay.original.authors, essay.language);
  const unit = (WIDTH - 2 * MARGIN) / essay.claims.length;
  let start = MARGIN;
  const bars = countLevels(essay.claims).map(({ level, count }) => {
    const x = start;
    start += count * unit;
    return xml`<rect x="${x.toFixed(1)}" y="1700" width="${(count * unit - 8).toFixed(1)}" height="60" fill="${levelInk[level]}"/>\n`;
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
${lines.map((line, index) => xml`<text x="${MARGIN}" y="${460 + index * size * 1.1}" font-size="${size}" font-weight="bold">${line}</text>\n`)}${
    after &&
    xml`<text x="${MARGIN}" y="1580" font-size="64" fill="${ink['ink-soft']}">${words.data.after(after)}</text>\n`
  }${bars}<text x="${MARGIN}" y="1880" font-size="64">${told}</text>
<text x="${MARGIN}" y="2240" font-size="64" fill="${accent}">${edition.site.title}</text>
</svg>
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

/** Lines of about so many characters, broken between words. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
