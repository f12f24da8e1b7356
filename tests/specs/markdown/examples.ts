import { commonmarkExamples } from './commonmark.ts';
import type { Example } from './example.ts';
import { gfmExamples } from './gfm.ts';

/** All of CommonMark, and our own of each rule that GitHub's Markdown adds to it. */
export const examples: readonly Example[] = [...commonmarkExamples, ...gfmExamples];
