import { fold, wordsOf, type Word } from './words.ts';

/** A piece of a text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** About three lines. */
const length = 230;
/** Of what stands before the first word that was found. */
const lead = 70;

/** A text in pieces, the words found in it marked. */
export function markWords(text: string, found: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of hits(text, found)) {
    const last = pieces.at(-1);
    // Words may overlap where there are no spaces between them.
    const piece = text.slice(Math.max(start, from), end);
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    if (last?.marked && start <= from) last.text += piece;
    else pieces.push({ text: piece, marked: true });
    from = Math.max(from, end);
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** The stretch of a text that has most of the words found, marked; the beginning where it has none. Never more than one line. */
export function excerpt(text: string, found: ReadonlySet<string>): Piece[] {
  const lines = text.split('\n').map((line) => ({ line, words: hits(line, found) }));
  const best = lines.reduce((best, one) => (distinct(one.words) > distinct(best.words) ? one : best));
  return markWords(stretch(best.line, best.words), found);
}

const hits = (text: string, found: ReadonlySet<string>): Word[] =>
  wordsOf(text).filter(({ text }) => found.has(fold(text)));

const distinct = (words: readonly Word[]) => new Set(words.map(({ text }) => fold(text))).size;

/** What is cut off is cut between words, and shown by an ellipsis. */
function stretch(line: string, words: readonly Word[]): string {
  if (line.length <= length * 1.2) return line;
  const within = (first: Word) =>
    words.filter(({ start, end }) => start >= first.start && end <= first.start + length - lead);
  const first = words.reduce<Word | undefined>(
    (best, word) => (!best || distinct(within(word)) > distinct(within(best)) ? word : best),
    undefined,
  );
  const from = Math.max(0, Math.min((first?.start ?? 0) - lead, line.length - length));
  const all = wordsOf(line);
  const start = from === 0 ? 0 : (all.find((word) => word.start >= from)?.start ?? from);
  const end =
    start + length >= line.length
      ? line.length
      : (all.findLast((word) => word.end <= start + length)?.end ?? start + length);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}
