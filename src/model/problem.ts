/** What is wrong, without the place: the sentence, what would mend it, and the name of the rule. */
export interface Fault {
  rule: string;
  /** One whole sentence. */
  message: string;
  /** What would work: a whole sentence too. */
  remedy: string;
  /** A warning is shown, but stops a build only with `--strict`. */
  severity?: 'warning';
}

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One mistake of an author, with its place. */
export interface Problem extends Fault, Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
}

/** By severity, then file, line and column: the order in which an author mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const rank = (problem: Problem) => (problem.severity === 'warning' ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** `file:line:col  sentence remedy  [rule]`; a warning says so before its sentence. */
export function formatProblem(problem: Problem): string {
  const kind = problem.severity === 'warning' ? 'Warning: ' : '';
  return `${problem.file}:${problem.line}:${problem.column}  ${kind}${problem.message} ${problem.remedy}  [${problem.rule}]`;
}

/** The last line of a report: "2 errors in 41 files", "0 errors and 3 warnings in 41 files". */
export function summarize(problems: readonly Problem[], files: number): string {
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = plural(problems.length - warnings, 'error');
  return `${errors}${warnings > 0 ? ` and ${plural(warnings, 'warning')}` : ''} in ${plural(files, 'file')}`;
}

/** What an author reads: a line for each problem, and the summary. */
export const formatReport = (problems: readonly Problem[], files: number): string =>
  [...problems.map(formatProblem), summarize(problems, files)].join('\n');

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
