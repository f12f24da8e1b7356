import type { Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import type { Body } from '../../model/read/markup/body.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { valuesAt } from '../../model/read/values.ts';

/** So many words in a row that stand in another text too are read as said twice. */
const FEWEST = 5;

/** What stands side by side says different things: a verdict and its statement, a reason and its note. */
export function repetitions({ kind, file, document: { matter, tree } }: Body): Problem[] {
  if (kind !== 'claim') return [];
  const text = (...path: string[]) => String(valuesAt(matter.data, path)[0]?.value ?? '');
  const problem = (key: string, of: string, other: string, remedy: string): Problem[] => {
    const run = longestRun(text('assessment', key), other);
    return run === undefined
      ? []
      : [
          {
            file,
            ...matter.place(['assessment', key]),
            rule: 'repetition',
            message: `The ${key} repeats words of its ${of}: "${run}".`,
            remedy,
            severity: 'warning',
          },
        ];
  };
  return [
    ...problem('verdict', 'statement', text('statement'), 'Say what was found, which the statement does not say.'),
    ...problem('reason', 'note', tree ? wordsOf(tree as Nodes) : '', 'Say it in one of the two, or in other words.'),
  ];
}

/** The first run of words of a text that stands in another one too, as far as it goes; nothing where there is no long one. */
function longestRun(text: string, other: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const folded = words.map(([word]) => fold(word));
  const within = ` ${[...other.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => fold(word)).join(' ')} `;
  const stands = (from: number, to: number) => within.includes(` ${folded.slice(from, to).join(' ')} `);
  for (let from = 0; from + FEWEST <= words.length; from += 1) {
    if (!stands(from, from + FEWEST)) continue;
    let to = from + FEWEST;
    while (to < words.length && stands(from, to + 1)) to += 1;
    const last = words[to - 1]!;
    return text.slice(words[from]!.index, last.index + last[0].length).replace(/\s+/g, ' ');
  }
  return undefined;
}

const fold = (word: string): string => word.normalize('NFC').toLowerCase();
