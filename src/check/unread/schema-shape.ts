import * as z from 'zod';

export type Path = readonly PropertyKey[];

/** Whether a key may be left out. */
export function isOptional(schema: z.ZodType, path: Path): boolean {
  return schemasAt(schema, path).some((found) => z.core.safeParse(found, undefined).success);
}

/** The keys that a strict object allows at a path of its schema. */
export const keysAt = (schema: z.ZodType, path: Path): string[] =>
  schemasAt(schema, path)
    .flatMap(forms)
    .flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));

/** The schema at a path; more than one where a value may have several forms. */
function schemasAt(schema: z.ZodType, path: Path): z.core.$ZodType[] {
  let found: z.core.$ZodType[] = [schema];
  for (const step of path) {
    found = found.flatMap(forms).flatMap((form) => {
      if (form instanceof z.ZodObject) return form.shape[String(step)] ?? [];
      if (form instanceof z.ZodRecord) return form.valueType;
      return form instanceof z.ZodArray ? form.element : [];
    });
  }
  return found;
}

/** A schema without its wrappers; of a union, each of its forms. */
function forms(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return forms(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap((option) => forms(option as z.core.$ZodType)) : [schema];
}
