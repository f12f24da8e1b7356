import * as z from 'zod';
import { date } from '../date.ts';
import { measure } from './measure.ts';
import { ruled } from './ruled.ts';
import { idList } from './id.ts';
import { findings, keysOf, type Table } from '../terms.ts';

/** How exactly the point of a place is known. */
export const precisions = {
  exact: { mark: 'dot' },
  town: { mark: 'dot' },
  region: { mark: 'circle' },
  symbolic: { mark: 'ring' },
} as const satisfies Table<{ mark: 'dot' | 'circle' | 'ring' }>;
export type Precision = keyof typeof precisions;

/** ISO 3166-1 alpha-2. */
const country = ruled((text) =>
  /^[A-Z]{2}$/.test(text) && countryNames.of(text) !== undefined
    ? undefined
    : {
        rule: 'country',
        message: `"${text}" is not the sign of a country.`,
        remedy: 'Write its two capital letters (ISO 3166-1), for example TR.',
      },
);
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const sources = idList.min(1);
const words = (count: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/).length <= count, {
      params: { rule: 'too-long', message: `The text is longer than ${count} words.`, remedy: 'Shorten it.' },
    });

export const incidentSchema = z.strictObject({
  title: z.string().min(1),
  short: z.string().min(1).max(40).describe('For the sidebar.'),
  summary: words(30),
  date: date.describe('When it happened, as precisely as known: EDTF, in the local calendar of the place.'),
  place: z
    .strictObject({
      name: z.string().min(1),
      country,
      lat: z.number().min(-90).max(90).optional().describe('WGS 84, decimal degrees; both or neither.'),
      lon: z.number().min(-180).max(180).optional(),
      precision: z.enum(keysOf(precisions)),
    })
    .optional(),
  parties: z.array(z.string().min(1)).min(1),
  outcome: z.string().min(1).max(140),
  timeline: z.array(z.strictObject({ date, text: z.string().min(1), sources })).min(1),
  figures: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        low: measure,
        high: measure,
        unit: z.string().min(1),
        says: z.string().min(1),
        sources,
      }),
    )
    .default([])
    .describe('Disputed numbers: who says what.'),
  record: z
    .array(
      z.strictObject({
        finding: z.enum(keysOf(findings)),
        essay: z.string().min(1),
        text: z.string().min(1),
        sources,
      }),
    )
    .default([])
    .describe('The essay held against the record.'),
});

export type IncidentMeta = z.output<typeof incidentSchema>;
