const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Letters that Unicode does not take apart. */
const plain: Record<string, string> = {
  æ: 'ae', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th', ŧ: 't',
}; // prettier-ignore

/** A word and where it stands in its text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** A word as it is compared: small letters without marks, so that Erdogan is Erdoğan; without apostrophes and the English genitive. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’ʼ]s$|[\p{M}'’ʼ]/gu, '')
    .replace(/[æđðħıłøœßþŧ]/g, (letter) => plain[letter] ?? letter);
