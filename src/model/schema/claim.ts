import * as z from 'zod';
import { day } from '../date.ts';
import { id, idList } from './id.ts';
import { bearings, confidences, keysOf, kinds, levels, roles, type Level } from '../terms.ts';

const fewWords = z
  .string()
  .min(1)
  .refine((text) => text.trim().split(/\s+/).length <= 5, {
    params: {
      rule: 'original',
      message: 'More than five words are given.',
      remedy: 'Give the first or last five words at most.',
    },
  });

export const claimSchema = z.strictObject({
  /** The claim in one sentence, in our words, without a verdict. */
  statement: z.string().min(1).max(160),
  /** Its name where there is little room. */
  short: z.string().min(1).max(60).optional(),
  kind: z.enum(keysOf(kinds)),
  role: z.enum(keysOf(roles)).optional(),
  /** Claims of this essay for which this one is a reason. */
  supports: idList.default([]),
  /** Claims of this essay against which this one is a reason. */
  attacks: idList.default([]),
  assessment: z.strictObject({
    level: z.enum(keysOf(levels)),
    /** What was found, in one line that says something new. */
    verdict: z.string().min(1).max(120).optional(),
    /** Needed at the levels that evidence can change, and only there. */
    confidence: z.enum(keysOf(confidences)).optional(),
    /** That a search for what speaks against the claim found nothing. */
    against: z.literal('none-found').optional(),
    reason: z.string().min(1).max(600),
    assessed: day,
  }),
  evidence: z
    .array(
      z.strictObject({
        source: id,
        bearing: z.enum(keysOf(bearings)),
        /** One sentence: what the source says that bears on the claim. */
        note: z.string().min(1),
        locator: z.string().min(1).optional(),
        /** The weightiest of its side: shown first. */
        strongest: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** Where the claim stands in the original: its first and last words, five at most. */
  original: z.strictObject({ paragraph: z.int().positive(), from: fewWords, to: fewWords }).optional(),
  /** Shown, never deleted. */
  corrections: z.array(z.strictObject({ date: day, text: z.string().min(1) })).default([]),
});

/** Facts bear on what it is of and do not settle it, so that nobody is more or less confident of it. */
export const beyondConfidence: Level = 'value-judgement';

export type ClaimMeta = z.output<typeof claimSchema>;
