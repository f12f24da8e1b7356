import * as z from 'zod';
import { day } from '../date.ts';
import { language } from '../language.ts';
import { keysOf } from '../terms.ts';
import { relations } from './relation.ts';
import { url, webUrl } from './url.ts';

const person = { name: z.string().min(1) };

export const essaySchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).max(200),
  /** How what it argues stands, in one or two sentences. */
  verdict: z.string().min(1).max(160).optional(),
  /** That it answers. */
  question: z.string().min(1).max(80).optional(),
  /** Left out: the site's. */
  language: language.optional(),
  /** How this text relates to the original; the reader is told at the top. */
  relation: z.enum(keysOf(relations)),
  /** Needed unless the essay is our own. */
  original: z
    .strictObject({
      title: z.string().min(1),
      authors: z.array(z.strictObject({ ...person, role: z.string().min(1).optional() })).min(1),
      publisher: z.string().min(1),
      published: day,
      url: webUrl,
    })
    .optional(),
  /** Who annotated. */
  editors: z.array(z.strictObject({ ...person, url: url.optional() })).min(1),
  published: day,
  updated: day.optional(),
  rights: z.string().min(1),
  /** A draft is checked and shown in development, and absent from every output of a build but one that is asked for drafts. */
  draft: z.boolean().default(false),
});

export type EssayMeta = z.output<typeof essaySchema>;
