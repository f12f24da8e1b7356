import { counted } from './counted.ts';

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

/** `file:line:col  sentence remedy  [rule]`, in one line; a warning says so before its sentence. */
export function formatProblem(problem: Problem): string {
  const kind = problem.severity === 'warning' ? 'Warning: ' : '';
  const said = `${problem.message} ${problem.remedy}`.replace(LONG, '"$1 … $2"');
  return visible(`${problem.file}:${problem.line}:${problem.column}  ${kind}${said}  [${problem.rule}]`);
}

/** The words of an author may hold what ends a line, commands a terminal, or hides. Joiners and forms of signs belong to the words. */
const UNPRINTED =
  /[[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029]--[\u200c\u200d\ufe0e\ufe0f]]/gv;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Longer quotations are cut in their middle. */
const LONG = /"([^"]{160})[^"]{80,}([^"]{80})"/gu;

/** A text in one line, all that nobody sees written as JSON would escape it. */
export const visible = (text: string): string =>
  text.replace(UNPRINTED, (sign) => NAMED[sign] ?? sign.replace(/[^]/g, (unit) => `\\u${hex(unit.charCodeAt(0))}`));

const hex = (unit: number) => unit.toString(16).toUpperCase().padStart(4, '0');

/** Words of an author as messages quote them. */
export function excerpt(text: string): string {
  // A sign may be two units.
  const signs = [...text.slice(0, 82)];
  return signs.length > 40 ? `${signs.slice(0, 39).join('')}…` : text;
}

/** The last line of a report: "2 errors in 41 files", "0 errors and 3 warnings in 41 files". */
export function summarize(problems: readonly Problem[], files: number): string {
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = counted(problems.length - warnings, 'error');
  return `${errors}${warnings > 0 ? ` and ${counted(warnings, 'warning')}` : ''} in ${counted(files, 'file')}`;
}

/** What an author reads: a line for each problem, and the summary. */
export const formatReport = (problems: readonly Problem[], files: number): string =>
  [...problems.map(formatProblem), summarize(problems, files)].join('\n');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
