/** What CSL lets stand in a title besides words, by what opens it. All else that looks like a tag is words. */
const openings = {
  italic: /^<i>/,
  bold: /^<b>/,
  raised: /^<sup>/,
  lowered: /^<sub>/,
  smallCapitals: /^<(?:sc|span\s+style=)/,
  /** No style changes its capitals. */
  asWritten: /^<span\s+class=/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type CslMark = keyof typeof openings;

/** How a format writes each mark: before its words and behind them. */
export type CslMarks = Readonly<Record<CslMark, readonly [open: string, close: string]>>;

const TAG =
  /<\/?(i|b|su[bp]|sc)>|<\/(span)>|<(span)\s+(?:style=(?:"font-variant:\s*small-caps;?\s*"|'font-variant:\s*small-caps;?\s*')|class=(?:"nocase"|'nocase'))\s*>/g;

/** Behind a sign that looks like the beginning of a tag and is none. */
const WORD_JOINER = '\u2060';

interface Tag {
  text: string;
  start: number;
  closes: boolean;
  /** Left out where nothing closes it, or nothing opens it: it is words. */
  mark?: CslMark;
}

/** Marks stand in one another and never cross; of two that cross, the inner one is words. */
function tagsIn(text: string): Tag[] {
  const open: { name: string; tag: Tag }[] = [];
  const waiting = new Map<string, number>();
  const wait = (name: string, more: 1 | -1) => waiting.set(name, (waiting.get(name) ?? 0) + more);
  return [...text.matchAll(TAG)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const tag: Tag = { text: match[0], start: match.index, closes: match[0].startsWith('</') };
    if (!tag.closes) {
      open.push({ name, tag });
      wait(name, 1);
    } else if (waiting.get(name)) {
      let last: (typeof open)[number] | undefined;
      do {
        last = open.pop();
        if (last) wait(last.name, -1);
      } while (last && last.name !== name);
      const mark = last && markOf(last.tag.text);
      if (last && mark) last.tag.mark = tag.mark = mark;
    }
    return tag;
  });
}

const markOf = (tag: string): CslMark | undefined =>
  (Object.keys(openings) as CslMark[]).find((mark) => openings[mark].test(tag));

/**
 * A text of CSL in another format.
 *
 * @param words Writes what stands between the marks.
 */
export function writeCsl(text: string, marks: CslMarks, words: (text: string) => string): string {
  const plain = (from: number, to?: number) => words(text.slice(from, to).replaceAll(`<${WORD_JOINER}`, '<'));
  let written = '';
  let from = 0;
  for (const { text: tag, start, closes, mark } of text.includes('<') ? tagsIn(text) : []) {
    if (mark === undefined) continue;
    written += plain(from, start) + marks[mark][closes ? 1 : 0];
    from = start + tag.length;
  }
  return written + plain(from);
}

const nothing = ['', ''] as const;
const unmarked: CslMarks = {
  italic: nothing,
  bold: nothing,
  raised: nothing,
  lowered: nothing,
  smallCapitals: nothing,
  asWritten: nothing,
};

/** The words alone, for what has no marks. */
export const cslWords = (text: string): string => writeCsl(text, unmarked, (words) => words);

/** A plain text as one of CSL, whatever it looks like. */
export const asCslText = (plain: string): string => plain.replace(TAG, (tag) => `<${WORD_JOINER}${tag.slice(1)}`);

/** The first tag that looks like a mark and is none, as nothing closes it, or nothing opens it. */
export const strayTag = (text: string): Pick<Tag, 'text' | 'closes'> | undefined =>
  tagsIn(text).find(({ mark }) => mark === undefined);
