import type { Verdict } from '../load/lighthouse.ts';
import type { Visit } from '../load/visit.ts';
import type { Machine } from '../measure/machine.ts';
import type { Layout } from './layout.ts';
import type { Way } from './notes.ts';
import type { Violations } from './rules.ts';
import type { Shift } from './shift.ts';

/** All that one run of the command has measured. */
export interface ReadingMeasurements {
  machine: Machine;
  chromium: string;
  /** Of the essay's page, in a window of a width. */
  layouts: ({ width: number } & Layout)[];
  /** Of the words of the essay, from 0 to 1. */
  underlined: Record<'dotted' | 'otherwise', number>;
  restated: number;
  ways: ({ width: number } & Way)[];
  tabs: number;
  /** Bytes after brotli 11: of the essay's page, and until its first paragraph ends. */
  html: number;
  toFirstParagraph: number;
  /** With the slow start of TCP, of the essay and of the same words in bare HTML. */
  visits: ({ site: 'essay' | 'bare'; round: number } & Visit)[];
  shifts: Shift[];
  verdicts: ({ page: string; round: number } & Verdict)[];
  /** Sheets of A4 of each page, by kind. */
  sheets: { kind: 'claim' | 'incident' | 'essay'; page: string; sheets: number }[];
  violations: Violations[];
  /** What the validator of the W3C finds in all pages; nothing where it is not installed. */
  invalid?: string[];
}
