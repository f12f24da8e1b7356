import type * as z from 'zod';
import type { ReadFault } from './faults.ts';
import type { YamlValue } from './yaml-places.ts';

/** Values by their keys. */
export type Keys = Readonly<Record<string, unknown>>;

export const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a schema makes of values, or what is wrong with them. */
export function validate<Meta>(yaml: YamlValue, schema: z.ZodType<Meta>): { meta?: Meta; faults: ReadFault[] } {
  const { success, data, error } = schema.safeParse(yaml.data);
  return success ? { meta: data, faults: [] } : { faults: [{ what: 'schema', error, schema, yaml }] };
}

/** Values of front matter at a path whose `*` stands for each item of a list; what is not there has none. */
export function valuesAt(data: unknown, [step, ...rest]: readonly string[]): { value: unknown; path: PropertyKey[] }[] {
  if (step === undefined) return data == null ? [] : [{ value: data, path: [] }];
  if (step === '*') {
    if (!Array.isArray(data)) return [];
    return data.flatMap((item: unknown, index) =>
      valuesAt(item, rest).map(({ value, path }) => ({ value, path: [index, ...path] })),
    );
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return [];
  return valuesAt((data as Keys)[step], rest).map(({ value, path }) => ({ value, path: [step, ...path] }));
}

/** The first of them. */
export const valueAt = (data: unknown, ...path: string[]): unknown => valuesAt(data, path)[0]?.value;
