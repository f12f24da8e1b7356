import * as z from 'zod';
import { date, moment } from '../date.ts';
import { language } from '../language.ts';
import type { Fault } from '../problem.ts';
import { countWords } from '../read/markup/words.ts';
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

/** ISO 3166-1 alpha-2, as it is in force. */
const country = ruled((text) => {
  const today = /^[A-Z]{2}$/.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  if (today === text && countryNames.of(text) !== undefined && !COUNTRYLESS.includes(text)) return undefined;
  const fault = (message: string, remedy: string): Fault => ({ rule: 'country', message, remedy });
  return today === undefined || today === text
    ? fault(
        `"${text}" is not the sign of a country.`,
        'Write its two capital letters (ISO 3166-1), for example TR; leave "country" out where the place is in none, as at sea.',
      )
    : fault(
        `"${text}" is not the sign of a country today.`,
        `Write that of the country in which the place is now: ${DIVIDED[text] ?? today}.`,
      );
});
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Of these Unicode has names, too: parts and unions of countries, and none at all. */
const COUNTRYLESS = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';
/** Signs of countries that more than one has followed. */
const DIVIDED: Readonly<Record<string, string>> = {
  AN: 'BQ, CW or SX',
  CS: 'CZ, ME, RS or SK',
  NT: 'IQ or SA',
  PC: 'FM, MH, MP or PW',
  SU: 'AM, AZ, BY, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UA or UZ',
  YU: 'BA, HR, ME, MK, RS, SI or XK',
};

const sources = idList.min(1);
const words = (count: number) =>
  ruled((text) =>
    countWords(text) > count
      ? { rule: 'too-long', message: `The text is longer than ${count} words.`, remedy: 'Shorten it.' }
      : undefined,
  ).min(1);

export const incidentSchema = z.strictObject({
  title: z.string().min(1),
  language: language.optional().describe("Left out, the site's."),
  short: z.string().min(1).max(40).describe('For the sidebar.'),
  summary: words(30),
  date: date.describe('When it happened, as precisely as known: EDTF, in the local calendar of the place.'),
  place: z
    .strictObject({
      name: z.string().min(1),
      country: country.optional().describe('Left out where it is in none, as at sea.'),
      lat: z.number().min(-90).max(90).optional().describe('WGS 84, decimal degrees; both or neither.'),
      lon: z.number().min(-180).max(180).optional(),
      precision: z.enum(keysOf(precisions)),
    })
    .optional(),
  parties: z.array(z.string().min(1)).min(1),
  outcome: z.string().min(1).max(140),
  timeline: z.array(z.strictObject({ date: moment, text: z.string().min(1), sources })).min(1),
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
