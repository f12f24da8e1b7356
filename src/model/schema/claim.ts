import * as z from 'zod';
import { day } from '../date.ts';
import type { Fault } from '../problem.ts';
import { countWords } from '../read/markup/words.ts';
import { id, idList } from './id.ts';
import { ruled } from './ruled.ts';
import { bearings, confidences, keysOf, kinds, levels, roles, type Level } from '../terms.ts';

/** Words as they stand in the original, by which browsers find them there. */
const fewWords = ruled((text) => {
  const fault = (message: string, remedy: string): Fault => ({ rule: 'original', message, remedy });
  if (countWords(text) > 5)
    return fault('More than five words are given.', 'Give the first or last five words at most.');
  if (!/[\p{L}\p{N}]/u.test(text))
    return fault(`"${text}" has no word, so that no link finds it.`, 'Give the first or last words of the passage.');
  return /…|\.\.\.|\. \. \./.test(text)
    ? fault(
        `"${text}" is not found as it stands, for an ellipsis.`,
        'Give words that follow one another in the original.',
      )
    : undefined;
});

export const claimSchema = z.strictObject({
  statement: z.string().min(1).max(160).describe('The claim in one sentence, in our words, without a verdict.'),
  short: z.string().min(1).max(60).optional().describe('Its name where there is little room.'),
  kind: z.enum(keysOf(kinds)),
  role: z.enum(keysOf(roles)).optional(),
  supports: idList.default([]).describe('Claims of this essay for which this one is a reason.'),
  attacks: idList.default([]).describe('Claims of this essay against which this one is a reason.'),
  assessment: z.strictObject({
    level: z.enum(keysOf(levels)),
    verdict: z.string().min(1).max(120).optional().describe('What was found, in one line that says something new.'),
    confidence: z
      .enum(keysOf(confidences))
      .optional()
      .describe('Needed at the levels that evidence can change, and only there.'),
    against: z
      .literal('none-found')
      .optional()
      .describe('That a search for what speaks against the claim found nothing.'),
    reason: z.string().min(1).max(600),
    assessed: day,
  }),
  evidence: z
    .array(
      z.strictObject({
        source: id,
        bearing: z.enum(keysOf(bearings)),
        note: z.string().min(1).describe('One sentence: what the source says that bears on the claim.'),
        locator: z.string().min(1).optional(),
        strongest: z.literal(true).optional().describe('The weightiest of its side: shown first.'),
      }),
    )
    .default([]),
  original: z
    .strictObject({ paragraph: z.int().positive(), from: fewWords, to: fewWords })
    .optional()
    .describe('Where the claim stands in the original: its first and last words, five at most.'),
  corrections: z
    .array(z.strictObject({ date: day, text: z.string().min(1) }))
    .default([])
    .describe('Shown, never deleted.'),
});

/** Facts bear on what it is of and do not settle it, so that nobody is more or less confident of it. */
export const beyondConfidence: Level = 'value-judgement';

export type ClaimMeta = z.output<typeof claimSchema>;
