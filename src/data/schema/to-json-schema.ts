import * as z from 'zod';
import { date, day, moment } from '../../model/date.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { language } from '../../model/language.ts';
import { claimSchema } from '../../model/schema/claim.ts';
import { id, idSyntax } from '../../model/schema/id.ts';
import { url, webUrl } from '../../model/schema/url.ts';
import { wordsFor } from '../../words/words.ts';

/** One side of an EDTF date of level 1. */
const point = String.raw`(Y?-?[0-9]{2,}X{0,2}(-(\d\d|XX)){0,2}[?~%]?|\.\.)?`;

/** What a schema in code checks by a function, said in the words of JSON Schema. */
const inWords = new Map<unknown, object>([
  [id, idSyntax],
  // Not "uri": addresses may hold letters of any script.
  [url, { pattern: String.raw`^(https?://|mailto:)\S+$` }],
  [webUrl, { pattern: String.raw`^https?://\S+$` }],
  [language, { description: 'BCP 47.', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }],
  [day, { format: 'date' }],
  [moment, { description: 'EDTF, also with the time of a day.', pattern: '^[^ ]+$' }],
  [date, { description: 'EDTF (ISO 8601-2): as precise as it is known.', pattern: `^${point}(/${point})?$` }],
  [
    claimSchema.shape.assessment.shape.level,
    {
      description: joinTexts(
        Object.entries(wordsFor('en').terms.levels).map(([level, { meaning }]) => `${level}: ${meaning}`),
        ' ',
      ),
    },
  ],
]);

type Options = Pick<NonNullable<Parameters<typeof z.toJSONSchema>[1]>, 'target' | 'io' | 'unrepresentable'>;

/**
 * The same as JSON Schema, for programs that are not ours.
 *
 * @param more What is to be said of a schema besides.
 */
export const toJsonSchema = (schema: z.ZodType, options: Options, more: ReadonlyMap<unknown, object> = new Map()) =>
  z.toJSONSchema(schema, {
    ...options,
    override: ({ zodSchema, jsonSchema }) => {
      const { description } = jsonSchema;
      // What is described in its place is a copy of what is in the table.
      const words = inWords.get(zodSchema) ?? inWords.get(zodSchema._zod.parent);
      Object.assign(jsonSchema, words, more.get(zodSchema), description !== undefined && { description });
    },
  });
