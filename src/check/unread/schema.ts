import type * as z from 'zod';
import type { ReadFault } from '../../model/read/faults.ts';
import { perItem } from '../../model/read/once.ts';
import type { YamlValue } from '../../model/read/yaml-places.ts';
import { nearest, suggest } from '../suggest.ts';
import { TOP, type TellHere } from '../tell.ts';
import { isOptional, keysAt, type Path } from './schema-shape.ts';
import { faultOf, isMissing } from './schema-words.ts';

/** The issues of a schema in an author's words, each at its place in the file. */
export function brokenSchema(file: string, { yaml, schema, error }: Broken, tell: TellHere): void {
  const issues = error.issues
    .flatMap(bestBranch)
    .map((issue) => ({ ...issue, input: valueAt(yaml.data, issue.path) }) as z.core.$ZodIssue);
  // A key that is misspelt is missing too: one mistake, told once.
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) meant.add(pathKey([...issue.path, nearest(key, keysAt(schema, issue.path)) ?? key]));
  }
  for (const issue of issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        tell(yaml.keyPlace([...path, key]), {
          rule: 'unknown-key',
          message: `Unknown key "${key}"${path.length > 0 ? ` in ${nameOf(file, path)}` : ''}.`,
          remedy: afterComma(yaml, path, key) ?? suggest(key, keysAt(schema, path)),
        });
      continue;
    }
    if (isMissing(issue) && meant.has(pathKey(path))) continue;
    const fault = faultOf(issue, nameOf(file, path), yaml.written(path), keysAt(schema, path));
    if (file === REGISTER && path.length === 0) tell(TOP, { ...fault, remedy: BRING_BACK });
    else if (fault.rule === 'empty' && isOptional(schema, path))
      tell(yaml.place(path), { ...fault, remedy: `${fault.remedy.slice(0, -1)}, or take the key out.` });
    else tell(yaml.place(path), fault);
  }
}

type Broken = Extract<ReadFault, { what: 'schema' }>;

const REGISTER = 'content/published.json';
const BRING_BACK =
  'Nobody writes it by hand: bring it back with "git checkout content/published.json", or delete it if nothing was published yet.';

/** Between braces, what follows a comma is a key: `{ given: John, Sir }`. */
function afterComma(yaml: YamlValue, path: Path, key: string): string | undefined {
  const around = valueAt(yaml.data, path) as Record<string, unknown>;
  const before = keysBefore(around).get(key);
  const value = before === undefined ? undefined : around[before];
  return around[key] === null && yaml.written([...path, key]) === undefined && typeof value === 'string'
    ? `Between braces a comma ends the value before it; if this is a part of it, write ${before}: "${value}, ${key}".`
    : undefined;
}

const keysBefore = perItem((around: object) => {
  const keys = Object.keys(around);
  return new Map(keys.map((key, index) => [key, keys[index - 1]]));
});

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

/** "assessment.level" for the path to it; list positions are counted from 1. */
function nameOf(file: string, path: Path): string {
  if (path.length > 0) return `"${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')}"`;
  if (file.endsWith('.mdx')) return 'The front matter';
  return file.startsWith('content/sources/') ? 'This source' : 'The file';
}
