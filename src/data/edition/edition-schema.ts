import * as z from 'zod';
import { chartSchema } from '../../model/schema/chart.ts';
import { claimSchema } from '../../model/schema/claim.ts';
import { essaySchema } from '../../model/schema/essay.ts';
import { id } from '../../model/schema/id.ts';
import { incidentSchema } from '../../model/schema/incident.ts';
import { toJsonSchema } from '../schema/to-json-schema.ts';
import { siteSchema } from '../../model/schema/site.ts';
import { sourceSchema } from '../../model/schema/source.ts';

const address = z
  .string()
  .min(1)
  .describe('Of the page: whole where the site knows its own, else relative to this file.');
const note = z.array(z.string().min(1)).describe('The note, one string a paragraph or heading, without markup.');
const ids = z.array(id);

/** The whole of an essay as data. A change that a reader of it would notice needs a new number in `format`. */
export const editionSchema = z
  .strictObject({
    $schema: z.string(),
    format: z.literal(2),
    site: siteSchema.pick({ title: true, url: true, publisher: true, license: true }),
    essay: essaySchema.omit({ draft: true }).extend({
      id,
      address,
      language: z.string().describe('BCP 47.'),
      text: z
        .array(
          z.discriminatedUnion('kind', [
            z.strictObject({
              kind: z.literal('passage'),
              number: z.int().positive(),
              text: z.string(),
              claims: ids.describe('Claims that begin here.'),
              incidents: ids.describe('Incidents cited here.'),
            }),
            z.strictObject({ kind: z.literal('heading'), text: z.string() }),
            z.strictObject({ kind: z.literal('chart'), chart: id }),
            z.strictObject({
              kind: z.literal('picture'),
              address,
              alt: z.string(),
              caption: z.string(),
              credit: z.string().optional(),
              source: z.string().optional(),
            }),
            z.strictObject({ kind: z.literal('footnote'), mark: z.string(), text: z.string() }),
          ]),
        )
        .describe('The essay in reading order, without markup, then its footnotes.'),
    }),
    claims: z
      .array(
        claimSchema.extend({
          id,
          address,
          number: z.int().positive().describe('Its place in reading order.'),
          passage: z.int().positive().describe('Number of the passage in which it begins.'),
          words: z.string().describe('The words of the essay that make the claim.'),
          cruxes: z.array(z.string()).describe('Those of its words on which the verdict turns.'),
          incidents: ids,
          note,
        }),
      )
      .describe('In reading order.'),
    incidents: z
      .array(incidentSchema.extend({ id, address, note }))
      .describe('Those that the essay or one of its notes cites, in time order.'),
    sources: z
      .array(sourceSchema.extend({ used: z.array(z.string()).describe('Where: essay, claim/<id>, incident/<id>.') }))
      .describe('Those that the essay, its notes and these incidents use, by id, in the terms of CSL; dates are EDTF.'),
    charts: z.array(chartSchema.extend({ id })),
  })
  .describe('An annotated essay: its text, the claims marked in it, the incidents it cites, and the sources.');

export type EditionData = z.output<typeof editionSchema>;

/** @see https://json-schema.org/draft/2020-12 */
export const editionJsonSchema = (): object => toJsonSchema(editionSchema, { target: 'draft-2020-12' });
