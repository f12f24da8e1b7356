import * as z from 'zod';
import { chartSchema } from '../../model/schema/chart.ts';
import { claimSchema } from '../../model/schema/claim.ts';
import { essaySchema } from '../../model/schema/essay.ts';
import { incidentSchema } from '../../model/schema/incident.ts';
import { dateVariables, numberVariables } from '../../model/schema/csl.ts';
import { pageSchema, siteSchema } from '../../model/schema/site.ts';
import { readings, sourceSchema } from '../../model/schema/source.ts';
import { keysOf } from '../../model/terms.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** A source as it may be written: with dates in parts and numbers, as programs write them, and without what is only warned of. */
const { custom, ...fields } = sourceSchema.shape;
const writtenSource = sourceSchema.extend({
  ...formsOf(dateVariables, z.union([z.int(), z.looseObject({}), z.array(z.looseObject({}))])),
  ...formsOf(numberVariables, z.number()),
  language: fields.language.optional(),
  custom: custom.partial({ read: true }).optional(),
});

/** These fields, with other forms besides that of their schema. */
function formsOf(names: readonly (keyof typeof fields)[], more: z.ZodType) {
  return Object.fromEntries(names.map((name) => [name, z.union([fields[name] as z.ZodOptional, more]).optional()]));
}

/** What editors are told of the files that authors write, by the name of the schema. */
export const editorSchemas = {
  site: { of: siteSchema, files: 'content/site.yaml' },
  sources: {
    of: z.union([z.array(writtenSource), z.strictObject({ references: z.array(writtenSource) })]),
    files: 'content/sources/*.yaml',
  },
  chart: { of: chartSchema, files: 'content/charts/*.yaml' },
  essay: { of: essaySchema, files: 'content/essays/*.mdx' },
  claim: { of: claimSchema, files: 'content/claims/*/*.mdx' },
  incident: { of: incidentSchema, files: 'content/incidents/*.mdx' },
  page: { of: pageSchema, files: 'content/{about,pages/*}.mdx' },
} as const satisfies Record<string, { of: z.ZodType; files: string }>;

export type EditorSchema = keyof typeof editorSchemas;

/** What is read as something else, said as authors may write it. */
const asWritten = new Map([
  [sourceSchema.shape.custom.shape.read, { type: ['string', 'boolean'], enum: [...keysOf(readings), true, false] }],
]);

/** @returns JSON. Draft 7, which the editors' YAML support reads in full. */
export const writeEditorSchema = (name: EditorSchema): string =>
  JSON.stringify(
    toJsonSchema(editorSchemas[name].of, { target: 'draft-7', io: 'input', unrepresentable: 'any' }, asWritten),
  );
