import * as z from 'zod';
import type { Fault, Problem } from '../problem.ts';
import type { YamlValue } from '../read/yaml.ts';
import { nearest, suggest } from './suggest.ts';

type Path = readonly PropertyKey[];

/** The issues of a schema in an author's words, each at its place in the file. */
export function schemaProblems(file: string, yaml: YamlValue, schema: z.ZodType, error: z.ZodError): Problem[] {
  const issues = error.issues
    .flatMap(bestBranch)
    .map((issue) => ({ ...issue, input: valueAt(yaml.data, issue.path) }) as z.core.$ZodIssue);
  // A key that is misspelt is missing too: one mistake, told once.
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) meant.add(pathKey([...issue.path, nearest(key, keysAt(schema, issue.path)) ?? key]));
  }
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...yaml.keyPlace([...issue.path, key]),
        rule: 'unknown-key',
        message: `Unknown key "${key}"${issue.path.length > 0 ? ` in ${nameOf(file, issue.path)}` : ''}.`,
        remedy: suggest(key, keysAt(schema, issue.path)),
      }));
    }
    if (isMissing(issue) && meant.has(pathKey(issue.path))) return [];
    const fault = faultOf(issue, nameOf(file, issue.path));
    const remedy =
      fault.rule === 'empty' && isOptional(schema, issue.path)
        ? `${fault.remedy.slice(0, -1)}, or take the key out.`
        : fault.remedy;
    return [{ file, ...yaml.place(issue.path), ...fault, remedy }];
  });
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

const pathKey = (path: Path) => JSON.stringify(path.map(String));

/** Of a value that may have several forms, the issues of the form that it comes nearest to. */
function bestBranch(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best = []] = [...issue.errors].sort((a, b) => strange(a) - strange(b) || a.length - b.length);
  return best.flatMap((inner) => bestBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** How many keys a form does not know. */
const strange = (issues: readonly z.core.$ZodIssue[]) =>
  issues.reduce((count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);

const isMissing = (issue: z.core.$ZodIssue) =>
  issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function faultOf(issue: z.core.$ZodIssue, name: string): Fault {
  const fault = (rule: string, message: string, remedy: string): Fault => ({ rule, message, remedy });
  switch (issue.code) {
    case 'custom':
      if (issue.params && 'rule' in issue.params) {
        const own = issue.params as unknown as Fault;
        // A rule of its own does not know under which key it is used.
        return { ...own, message: own.message.replace(/^The text(?= )/, name) };
      }
      break;
    case 'invalid_type':
      if (isMissing(issue)) {
        return fault('missing-key', `The key ${name} is missing.`, `Add it, with ${wanted(issue.expected)}.`);
      }
      if (issue.input === null) {
        return fault('empty', `${name} is empty.`, `Write ${wanted(issue.expected)}.`);
      }
      return fault(
        'schema',
        `${name} is ${described(issue.input)}, and should be ${wanted(issue.expected)}.`,
        mended(issue.input, issue.expected),
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (isMissing(issue))
        return fault('missing-key', `The key ${name} is missing.`, `Add it, with one of: ${values.join(', ')}.`);
      if (typeof issue.input === 'object') {
        return fault('schema', `${name} is ${described(issue.input)}.`, `Write one of: ${values.join(', ')}.`);
      }
      return fault(
        'unknown-value',
        `${name} cannot be "${String(issue.input)}".`,
        suggest(String(issue.input), values),
      );
    }
    case 'too_big': {
      if (issue.origin === 'string') {
        return fault(
          'too-long',
          `${name} has ${String(issue.input).length} characters.`,
          `Shorten it to ${issue.maximum} at most.`,
        );
      }
      return fault(
        range(name),
        `${name} is ${String(issue.input)}, above ${issue.maximum}.`,
        range(name) === 'place' ? DEGREES : `Write ${issue.maximum} at most.`,
      );
    }
    case 'too_small':
      if (issue.origin === 'string') return fault('empty', `${name} is empty.`, 'Write a text.');
      if (issue.origin === 'array') return fault('empty', `${name} is an empty list.`, 'Give at least one item.');
      return fault(
        range(name),
        `${name} is ${String(issue.input)}, which is too small.`,
        range(name) === 'place'
          ? DEGREES
          : `Write ${issue.inclusive ? `${issue.minimum} at least` : `more than ${issue.minimum}`}.`,
      );
    default:
      break;
  }
  return fault('schema', `${name} is not as it should be: ${issue.message}.`, 'See content/README.md.');
}

const DEGREES = 'Latitudes go from -90 to 90, longitudes from -180 to 180: see whether the two are exchanged.';
const range = (name: string) => (/[".](lat|lon)"/.test(name) ? 'place' : 'schema');

const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
};
const wanted = (expected: string) => WANTED[expected] ?? expected;

function described(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys and values';
  if (typeof input === 'number' && !Number.isFinite(input)) return 'no number that can be counted with';
  return typeof input === 'string'
    ? `the text "${input}"`
    : `the ${typeof input === 'boolean' ? 'value' : 'number'} ${String(input)}`;
}

function mended(input: unknown, expected: string): string {
  if (expected === 'boolean' && typeof input === 'string') return 'Write one of the two, without quotation marks.';
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `Put it in quotation marks: "${String(input)}".`;
  }
  if (
    (expected === 'number' || expected === 'int') &&
    typeof input === 'string' &&
    input !== '' &&
    !Number.isNaN(Number(input))
  ) {
    return `Take the quotation marks off: ${input}.`;
  }
  if (expected === 'array' && typeof input === 'string' && !/[\n,[\]{}"]/.test(input))
    return `Write it as a list: [${input}].`;
  return `Write ${wanted(expected)}.`;
}

/** "assessment.level" for the path to it; list positions are counted from 1. */
function nameOf(file: string, path: Path): string {
  if (path.length > 0) return `"${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')}"`;
  if (file.endsWith('.mdx')) return 'The front matter';
  return file.startsWith('content/sources/') ? 'This source' : 'The file';
}

/** Whether a key may be left out. */
function isOptional(schema: z.ZodType, path: Path): boolean {
  return schemasAt(schema, path).some((found) => z.core.safeParse(found, undefined).success);
}

/** The keys that a strict object allows at a path of its schema. */
const keysAt = (schema: z.ZodType, path: Path): string[] =>
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
