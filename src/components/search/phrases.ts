import { fold, isUnparted, wordsOf, type Word } from './words.ts';

/**
 * What of a query must be found as it stands, its words in a row: what is in quotation marks, and what has no spaces between its
 * words. Folded, and to be looked for in a text that is.
 */
export function phrasesOf(query: string): string[] {
  const quoted = Array.from(query.matchAll(quotation), ([found]) => `${inRow(wordsOf(found))} `);
  const words = wordsOf(query).filter(({ within }) => !within);
  const runs = words.reduce<Word[][]>((runs, word) => {
    const run = runs.at(-1);
    // Letters of a run are compared two at a time.
    if (run && isUnparted(word.text) && word.start < run.at(-1)!.end) run.push(word);
    else runs.push([word]);
    return runs;
  }, []);
  return [...quoted, ...runs.filter(({ length }) => length > 1).map(inRow)].filter((phrase) => phrase.trim() !== '');
}

const quotation = /"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|‹[^›]+›|「[^」]+」|『[^』]+』/g;

const inRow = (words: readonly Word[]): string =>
  words.flatMap(({ text, within }) => (within ? [] : ` ${fold(text)}`)).join('');

/** A text in which phrases are looked for. */
export const foldText = (text: string): string => `${inRow(wordsOf(text))} `;
