import * as z from 'zod';
import { date, day } from '../date.ts';
import { language } from '../language.ts';
import { keysOf } from '../terms.ts';
import { relations } from './relation.ts';
import { url, webUrl } from './url.ts';

const person = { name: z.string().min(1), url: url.optional() };
const author = z.strictObject({ ...person, role: z.string().min(1).optional() });

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
  /** Needed unless the essay is our own; what nobody knows of it is left out. */
  original: z
    .strictObject({
      title: z.string().min(1),
      /** None where its author is unknown. */
      authors: z.array(author).default([]),
      publisher: z.string().min(1).optional(),
      published: date.optional(),
      url: webUrl.optional(),
    })
    .optional(),
  /** Who wrote an essay of our own; left out, the editors. */
  authors: z.array(author).min(1).optional(),
  /** Who annotated. */
  editors: z.array(z.strictObject(person)).min(1),
  published: day,
  updated: day.optional(),
  rights: z.string().min(1),
  /** A draft is checked and shown in development, and absent from every output of a build but one that is asked for drafts. */
  draft: z.boolean().default(false),
});

export type EssayMeta = z.output<typeof essaySchema>;
