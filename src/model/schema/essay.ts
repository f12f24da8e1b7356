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
  summary: z.string().min(1).max(200).describe('What the essay argues.'),
  verdict: z.string().min(1).max(160).optional().describe('How what it argues stands, in one or two sentences.'),
  question: z.string().min(1).max(80).optional().describe('The question that the essay answers.'),
  language: language.optional().describe("Left out, the site's."),
  relation: z.enum(keysOf(relations)).describe('How this text relates to the original; the reader is told at the top.'),
  original: z
    .strictObject({
      title: z.string().min(1),
      authors: z.array(author).default([]).describe('None where its author is unknown.'),
      publisher: z.string().min(1).optional(),
      published: date.optional(),
      url: webUrl.optional(),
    })
    .optional()
    .describe('Needed unless the essay is our own; what nobody knows of it is left out.'),
  authors: z.array(author).min(1).optional().describe('Who wrote an essay of our own; left out, the editors.'),
  editors: z.array(z.strictObject(person)).min(1).describe('Who annotated.'),
  published: day,
  updated: day.optional(),
  rights: z.string().min(1).describe('A sentence on what others may do with the text.'),
  draft: z
    .boolean()
    .default(false)
    .describe(
      'A draft is checked and shown in development, and absent from every output of a build but one that is asked for drafts.',
    ),
});

export type EssayMeta = z.output<typeof essaySchema>;
