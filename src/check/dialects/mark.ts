import type { Fault } from '../../model/problem.ts';

/** A mark that another dialect of Markdown has, and that would be printed as it stands. */
export interface Mark {
  /** Global, with no group; looked for in what the marks before it have left. No sign is read more than a few times. */
  find: RegExp;
  /** Whether what was found is one. */
  meant?: (found: string) => boolean;
  /** What it is elsewhere. */
  is: string;
  /** What to write instead. */
  write: string | ((found: string) => string);
  /** Stands at the end of what it encloses, too, in this form; there it is no mistake of its own. */
  pairs?: RegExp;
  /** Where it may well be meant as it stands. */
  severity?: NonNullable<Fault['severity']>;
}
