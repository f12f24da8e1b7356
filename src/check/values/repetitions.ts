import type { Nodes } from 'mdast';
import { composed } from '../../model/read/clean-text.ts';
import type { Body } from '../../model/read/markup/body.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { valueAt } from '../../model/read/values.ts';
import type { TellHere } from '../tell.ts';

/** So many words in a row that stand in another text too are read as said twice. */
const FEWEST = 5;
/** And so many are shown. */
const MOST_SHOWN = 40;

/** What stands side by side says different things: a verdict and its statement, a reason and its note. */
export function repetitions({ kind, document: { matter, tree } }: Body, tell: TellHere): void {
  if (kind !== 'claim') return;
  const text = (...path: string[]) => String(valueAt(matter.data, ...path) ?? '');
  const compare = (key: string, of: string, other: string, remedy: string) => {
    const run = longestRun(text('assessment', key), other);
    if (run !== undefined)
      tell(matter.place(['assessment', key]), {
        rule: 'repetition',
        message: `The ${key} repeats words of its ${of}: "${run}".`,
        remedy,
        severity: 'warning',
      });
  };
  compare('verdict', 'statement', text('statement'), 'Say what was found, which the statement does not say.');
  compare('reason', 'note', tree ? wordsOf(tree as Nodes) : '', 'Say it in one of the two, or in other words.');
}

/** The first run of words of a text that stands in another one too, as far as it goes; nothing where there is no long one. */
function longestRun(text: string, other: string): string | undefined {
  const words = wordsIn(text);
  const within = wordsIn(other).map(({ folded }) => folded);
  const run = (all: readonly string[], from: number) => all.slice(from, from + FEWEST).join(' ');
  const folded = words.map((word) => word.folded);
  const runs = Map.groupBy(within.keys(), (from) => run(within, from));
  const from = folded.findIndex((_, index) => index + FEWEST <= folded.length && runs.has(run(folded, index)));
  if (from < 0) return undefined;
  let places = runs.get(run(folded, from)) ?? [];
  let length = FEWEST;
  for (; length < MOST_SHOWN && from + length < words.length; length += 1) {
    const further = places.filter((place) => within[place + length] === folded[from + length]);
    if (further.length === 0) break;
    places = further;
  }
  const last = words[from + length - 1]!;
  return text.slice(words[from]!.index, last.end).replace(/\s+/g, ' ');
}

const wordsIn = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    index,
    end: index + word.length,
    folded: composed(word).toLowerCase(),
  }));
