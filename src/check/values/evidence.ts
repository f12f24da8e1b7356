import type { Project, ReadClaim } from '../../model/read/entries.ts';
import { blocksOf } from '../../model/read/markup/passages.ts';
import type { Problem } from '../../model/problem.ts';
import { keysOf, kinds, levels, weighing, type Bearing } from '../../model/terms.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { isBlank } from '../markup/unseen.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { valuesAt } from '../../model/read/values.ts';

/** What a note owes its reader of evidence: both sides. */
export const sides = (project: Project): Problem[] => project.claims.flatMap(ofClaim);

const FACTUAL = new Set<unknown>(keysOf(kinds).filter((kind) => kinds[kind].factual));
const BEYOND_EVIDENCE = new Set<unknown>(keysOf(levels).filter((level) => levels[level].rating === undefined));
const AGAINST: Bearing = 'against';

function ofClaim({ id, file, yaml }: ReadClaim): Problem[] {
  const first = (...path: string[]) => valuesAt(yaml.data, path)[0]?.value;
  const [denied] = valuesAt(yaml.data, ['assessment', AGAINST]);
  const listed = valuesAt(yaml.data, ['evidence', '*', 'bearing']).some(({ value }) => value === AGAINST);
  if (denied && listed) {
    return [
      {
        file,
        ...yaml.keyPlace(['assessment', AGAINST]),
        rule: 'evidence',
        message: `The claim "${id}" says that nothing was found against it, and lists evidence against it.`,
        remedy: 'Take "against" out of the assessment, or mark the evidence as context.',
      },
    ];
  }
  if (!FACTUAL.has(first('kind')) || BEYOND_EVIDENCE.has(first('assessment', 'level'))) return [];
  const warning = (key: string, message: string, remedy: string): Problem => ({
    file,
    ...yaml.keyPlace([key]),
    rule: 'evidence',
    message,
    remedy,
    severity: 'warning',
  });
  const bearings = valuesAt(yaml.data, ['evidence', '*', 'bearing']).map(({ value }) => value);
  if (bearings.length === 0) {
    return [
      warning(
        'kind',
        `The claim "${id}" is one of fact and has no evidence.`,
        'List sources under "evidence", for and against.',
      ),
    ];
  }
  if (bearings.includes(AGAINST) || first('assessment', AGAINST) !== undefined) return [];
  return [
    warning(
      'evidence',
      `Nothing is listed that speaks against the claim "${id}".`,
      'Look for it; if there is nothing, add "against: none-found" to the assessment.',
    ),
  ];
}

/** Of each side the weightiest item is marked, and that one alone. */
export const strongest = (project: Project): Problem[] =>
  project.claims.flatMap(({ id, file, yaml }) => {
    const items = valuesAt(yaml.data, ['evidence', '*']).map(({ value, path }) => {
      const { bearing, strongest } = value as Record<string, unknown>;
      return { bearing, path, marked: strongest === true };
    });
    const problem = (path: readonly PropertyKey[], fault: Omit<Problem, 'file' | 'line' | 'column' | 'rule'>) => ({
      file,
      ...yaml.place(path),
      rule: 'strongest',
      ...fault,
    });
    const idle = items.filter(({ bearing, marked }) => marked && bearing === ('context' satisfies Bearing));
    return [
      ...idle.map(({ path }) =>
        problem([...path, 'strongest'], {
          message: `The claim "${id}" marks context as its strongest evidence.`,
          remedy: 'Take the mark out: context weighs on neither side.',
        }),
      ),
      ...weighing.flatMap((side) => {
        const ofSide = items.filter(({ bearing }) => bearing === side);
        const [, second] = ofSide.filter(({ marked }) => marked);
        if (second) {
          return problem([...second.path, 'strongest'], {
            message: `The claim "${id}" marks more than one item as the strongest evidence ${side} it.`,
            remedy: 'Keep one, the weightiest.',
          });
        }
        const [first] = ofSide;
        if (!first || ofSide.some(({ marked }) => marked)) return [];
        return problem(first.path, {
          message: `The claim "${id}" does not say which is the strongest evidence ${side} it.`,
          remedy: 'Add "strongest: true" to the weightiest item.',
          severity: 'warning',
        });
      }),
    ];
  });

/** In words: what fits beside a paragraph. */
const LONGEST = 60;

/** And a short form that fits the margin. */
export function shortForm({ kind, id, file, document: { tree, faults } }: Body): Problem[] {
  // Of a file that is no note at all its reader tells.
  if (kind !== 'claim' || !tree || faults.some(({ what }) => what === 'no-matter')) return [];
  const first = blocksOf(tree).find((node) => node.type === 'paragraph');
  if (!first) {
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: 'empty',
        message: `The note on the claim "${id}" has no paragraph.`,
        remedy: 'Write the note below the front matter.',
      },
    ];
  }
  const words = wordsOf(first);
  if (isBlank(words)) {
    return [
      {
        file,
        ...startOf(first),
        rule: 'empty',
        message: 'The first paragraph of the note has no words.',
        remedy: 'Begin the note with the answer in short: it stands alone in the margin.',
      },
    ];
  }
  // A full stop left alone after a reference is no word.
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count <= LONGEST) return [];
  return [
    {
      file,
      ...startOf(first),
      rule: 'too-long',
      message: `The first paragraph of the note has ${count} words.`,
      remedy: `Shorten it to ${LONGEST} at most, or divide it: the first stands alone in the margin.`,
      severity: 'warning',
    },
  ];
}
