import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** What Stryker tells of a mutant before it is tried. */
interface Mutant {
  id: string;
  fileName: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  mutatorName: string;
  replacement: string;
}

/** Another seed makes another sample. */
const SEED = 1;
/** One in so many is tried: some 700 of 17,000, in half an hour. */
const ONE_IN = 24;

/** A mutant is in the sample for what it is, whatever stands around it, so that a mended one is tried again. */
function isChosen({ fileName, location: { start }, mutatorName, replacement }: Mutant): boolean {
  const path = relative(process.cwd(), fileName).replaceAll('\\', '/');
  const key = [SEED, path, start.line, start.column, mutatorName, replacement].join('\0');
  return createHash('sha256').update(key).digest().readUInt32BE() % ONE_IN === 0;
}

/**
 * Stryker tries every mutant or those of whole lines. A checker may refuse some before they are tried: this one refuses those that
 * are not in the sample. The report counts them as errors of the compiler, and the score does not count them.
 */
const sample = {
  init: () => Promise.resolve(),
  group: (mutants: readonly Mutant[]) => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants: readonly Mutant[]) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isChosen(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'It is not in the sample.' },
        ]),
      ),
    ),
};

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: Object.assign(() => sample, { inject: [] }) },
];
