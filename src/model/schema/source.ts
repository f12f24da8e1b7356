import * as z from 'zod';
import { cslWords } from './csl-text.ts';
import { date } from '../date.ts';
import { furtherVariables, name } from './csl.ts';
import { id } from './id.ts';
import { language } from '../language.ts';
import { keysOf, type Table } from '../terms.ts';
import { webUrl } from './url.ts';

const text = z.string().min(1);

/** @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const types = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document',
  'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation',
  'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication',
  'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const; // prettier-ignore

/** How much of a source an editor has read: a table as those in terms.ts. */
export const readings = {
  whole: {},
  part: {},
  abstract: {},
  no: {},
} as const satisfies Table<object>;
export type Reading = keyof typeof readings;

/** Older lists say only whether it was read. */
const reading = z.preprocess(
  (value) => (value === true ? 'whole' : value === false ? 'no' : value),
  z.enum(keysOf(readings)),
);

/** One source, in the terms of CSL, which Zotero and Pandoc read and write. */
export const sourceSchema = z.strictObject({
  id,
  type: z.enum(types),
  title: text,
  author: z.array(name).default([]),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  issued: date.optional().describe('Left out where nobody knows: printed "n.d.".'),
  accessed: date.optional(),
  URL: webUrl.optional(),
  language,
  ...furtherVariables,
  custom: z.strictObject({
    archived: webUrl.optional().describe('Address of an archived copy.'),
    read: reading.describe('How much of it an editor has read.'),
    about: text
      .optional()
      .describe(
        'One sentence: what it says that matters here. Missing until an editor has looked at what was brought in.',
      ),
    stance: text.optional().describe('State media, party to the conflict, and the like.'),
    via: text.optional().describe('The copy that was read is a repost, mirror or preview: of what kind.'),
    untitled: z.boolean().optional().describe('The page shows no title; this one is ours.'),
    translated: z.boolean().optional().describe('The title is our translation.'),
  }),
});

export type Source = z.output<typeof sourceSchema>;

/** In what a source appeared, or with whom; empty where nobody says. */
export const outletOf = (source: Source): string =>
  source['container-title'] === undefined ? (source.publisher ?? '') : cslWords(source['container-title']);
