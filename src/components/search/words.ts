/** A word and where it stands in its text. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** It stands in another, which alone is looked for. */
  within?: true;
}

/** Letters of scripts that put no space between words. */
const unparted =
  '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&\\p{L}]';
/** Of all others, with what nobody sees within a word. */
const letter = `[[\\p{L}\\p{N}\\p{M}\\xad\\u200c\\u200d\\u2060]--${unparted}]`;
/** 1,200 or 1.200 or 1 200, and 12,34,567 as in India. */
const number =
  "(?<!\\p{Nd})(?:\\p{Nd}{1,3}(?<parted>[.,'’٬ \\xa0\\u2009\\u202f])\\p{Nd}{3}(?:\\k<parted>\\p{Nd}{3})*|\\p{Nd}{1,2}(?:,\\p{Nd}{2})+,\\p{Nd}{3})(?!\\p{Nd})";
const piece = new RegExp(`${number}|(?<run>(?:${unparted}\\p{M}*)+)|${letter}+(?:['’ʼ]${letter}+)*`, 'gv');
const unit = new RegExp(`${unparted}[\\p{M}ﾞﾟ]*`, 'gv');

/** Whether a word is of a script that puts no space between words: such are compared by their letters, two at a time. */
export const isUnparted = (word: string): boolean => new RegExp(`^${unparted}`, 'v').test(word);

/** The words of a text or a query; those that overlap or stand within others, too. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(piece)].flatMap(({ 0: found, index, groups }) => {
    if (groups?.['run']) return pairs(found, index);
    const word = { text: found, start: index, end: index + found.length };
    // A number may follow another.
    return groups?.['parted'] === ' ' ? [word, ...partsOf(found, index, /\S+/g)] : [word];
  });

/** Each two letters that follow one another, and the last, so that one letter alone is found wherever it stands. */
function pairs(run: string, from: number): Word[] {
  const letters = partsOf(run, from, unit);
  return letters.map(({ text, start, end }, at) => {
    const next = letters[at + 1];
    if (next) return { text: text + next.text, start, end: next.end };
    return { text, start, end, ...(at > 0 && { within: true }) };
  });
}

const partsOf = (text: string, from: number, part: RegExp): Word[] =>
  Array.from(text.matchAll(part), ({ 0: found, index }) => {
    const start = from + index;
    return { text: found, start, end: start + found.length, within: true };
  });

/** Letters that Unicode does not take apart. */
const plain: Record<string, string> = {
  æ: 'ae', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th', ς: 'σ', ŧ: 't',
}; // prettier-ignore

/** Marks beside letters that can be told without them: not vowels as in Devanagari, nor what tells が from か. */
const marks = '[[\\p{sc=Zinh}\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{sc=Hebr}\\p{sc=Arab}]&&\\p{M}]--[\\u3099\\u309a]';
const dropped = new RegExp(`['’ʼ]s$|[[${marks}]\\p{Default_Ignorable_Code_Point}ـ.,'’ʼ٬\\s]`, 'gv');
const zeros = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០';

/**
 * A word as it is compared: small letters without accents, so that Erdogan is Erdoğan; without apostrophes, the English genitive
 * and what parts a number; digits as Europe writes them.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[æđðħıłøœßþςŧ]/g, (letter) => plain[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, digit)
    .normalize('NFC');

function digit(sign: string): string {
  const value = [...zeros]
    .map((zero) => sign.codePointAt(0)! - zero.codePointAt(0)!)
    .find((value) => value >= 0 && value < 10);
  return value === undefined ? sign : String(value);
}
