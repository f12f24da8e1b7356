import { startOf, type Body } from '../../model/read/markup/body.ts';
import { blocksOf } from '../../model/read/markup/passages.ts';
import { countWords, wordsOf } from '../../model/read/markup/words.ts';
import type { ReadClaim } from '../../model/read/entries.ts';
import { valueAt, valuesAt } from '../../model/read/values.ts';
import { keysOf, kinds, levels, weighing, type Bearing } from '../../model/terms.ts';
import { isBlank } from '../markup/unseen.ts';
import { TOP, type TellHere } from '../tell.ts';

const FACTUAL = new Set<unknown>(keysOf(kinds).filter((kind) => kinds[kind].factual));
const BEYOND_EVIDENCE = new Set<unknown>(keysOf(levels).filter((level) => levels[level].rating === undefined));
const AGAINST: Bearing = 'against';

/** What a note owes its reader of evidence: both sides. */
export function sides({ id, yaml }: ReadClaim, tell: TellHere): void {
  const isDenied = valueAt(yaml.data, 'assessment', AGAINST) !== undefined;
  const bearings = valuesAt(yaml.data, ['evidence', '*', 'bearing']).map(({ value }) => value);
  const isListed = bearings.includes(AGAINST);
  if (isDenied && isListed)
    return tell(yaml.keyPlace(['assessment', AGAINST]), {
      rule: 'evidence',
      message: `The claim "${id}" says that nothing was found against it, and lists evidence against it.`,
      remedy: 'Take "against" out of the assessment, or mark the evidence as context.',
    });
  if (!FACTUAL.has(valueAt(yaml.data, 'kind')) || BEYOND_EVIDENCE.has(valueAt(yaml.data, 'assessment', 'level')))
    return;
  if (bearings.length === 0)
    tell(yaml.keyPlace(['kind']), {
      rule: 'evidence',
      message: `The claim "${id}" is one of fact and has no evidence.`,
      remedy: 'List sources under "evidence", for and against.',
      severity: 'warning',
    });
  else if (!isListed && !isDenied)
    tell(yaml.keyPlace(['evidence']), {
      rule: 'evidence',
      message: `Nothing is listed that speaks against the claim "${id}".`,
      remedy: 'Look for it; if there is nothing, add "against: none-found" to the assessment.',
      severity: 'warning',
    });
}

/** Of each side the weightiest item is marked, and that one alone. */
export function strongest({ id, yaml }: ReadClaim, tell: TellHere): void {
  const items = valuesAt(yaml.data, ['evidence', '*']).map(({ value, path }) => {
    const { bearing, strongest } = value as Record<string, unknown>;
    return { bearing, path, isMarked: strongest === true };
  });
  const rule = 'strongest';
  for (const { bearing, path, isMarked } of items)
    if (isMarked && bearing === ('context' satisfies Bearing))
      tell(yaml.place([...path, 'strongest']), {
        rule,
        message: `The claim "${id}" marks context as its strongest evidence.`,
        remedy: 'Take the mark out: context weighs on neither side.',
      });
  for (const side of weighing) {
    const ofSide = items.filter(({ bearing }) => bearing === side);
    const [first] = ofSide;
    const [marked, second] = ofSide.filter(({ isMarked }) => isMarked);
    if (second)
      tell(yaml.place([...second.path, 'strongest']), {
        rule,
        message: `The claim "${id}" marks more than one item as the strongest evidence ${side} it.`,
        remedy: 'Keep one, the weightiest.',
      });
    if (first && !marked)
      tell(yaml.place(first.path), {
        rule,
        message: `The claim "${id}" does not say which is the strongest evidence ${side} it.`,
        remedy: 'Add "strongest: true" to the weightiest item.',
        severity: 'warning',
      });
  }
}

/** In words: what fits beside a paragraph. */
const LONGEST = 60;

/** And a short form that fits the margin. */
export function shortForm({ kind, id, document: { tree, faults } }: Body, tell: TellHere): void {
  // Of a file that is no note at all its reader tells.
  if (kind !== 'claim' || !tree || faults.some(({ what }) => what === 'no-matter')) return;
  const first = blocksOf(tree).find((node) => node.type === 'paragraph');
  if (!first)
    return tell(TOP, {
      rule: 'empty',
      message: `The note on the claim "${id}" has no paragraph.`,
      remedy: 'Write the note below the front matter.',
    });
  const words = wordsOf(first);
  // A full stop left alone after a reference is no word.
  const count = countWords(words.replace(/ [^\p{L}\p{N} ]+(?= |$)/gu, ''));
  if (isBlank(words))
    tell(startOf(first), {
      rule: 'empty',
      message: 'The first paragraph of the note has no words.',
      remedy: 'Begin the note with the answer in short: it stands alone in the margin.',
    });
  else if (count > LONGEST)
    tell(startOf(first), {
      rule: 'too-long',
      message: `The first paragraph of the note has ${count} words.`,
      remedy: `Shorten it to ${LONGEST} at most, or divide it: the first stands alone in the margin.`,
      severity: 'warning',
    });
}
