import type * as z from 'zod';
import type { Fault } from '../../model/problem.ts';
import { suggest } from '../suggest.ts';

/** Whether an issue is that something is not there. */
export const isMissing = (issue: z.core.$ZodIssue) =>
  issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

/**
 * An issue of a schema in an author's words.
 *
 * @param written The value as its author wrote it, where it is a single one.
 * @param keys Those that the value may have.
 */
export function faultOf(
  issue: z.core.$ZodIssue,
  name: string,
  written: string | undefined,
  keys: readonly string[],
): Fault {
  const fault = (rule: string, message: string, remedy: string): Fault => ({ rule, message, remedy });
  const input = () => String(issue.input);
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
        return fault('missing-key', `The key ${name} is missing.`, `Add it, with ${wanted(issue.expected, keys)}.`);
      }
      if (issue.input === null) {
        return fault('empty', `${name} is empty.`, `Write ${wanted(issue.expected, keys)}.`);
      }
      return fault(
        'schema',
        `${name} is ${described(issue.input, written)}, and should be ${wanted(issue.expected)}.`,
        mended(issue.input, issue.expected, written, keys),
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      const known = `one of: ${values.join(', ')}.`;
      if (isMissing(issue)) return fault('missing-key', `The key ${name} is missing.`, `Add it, with ${known}`);
      return typeof issue.input === 'object'
        ? fault('schema', `${name} is ${described(issue.input, written)}.`, `Write ${known}`)
        : fault('unknown-value', `${name} cannot be "${input()}".`, suggest(input(), values));
    }
    case 'too_big': {
      if (issue.origin === 'string')
        return fault(
          'too-long',
          `${name} has ${input().length} characters.`,
          `Shorten it to ${issue.maximum} at most.`,
        );
      if (issue.origin === 'array') {
        const { length } = issue.input as unknown[];
        return fault(
          'too-long',
          `${name} has ${length.toLocaleString('en')} items.`,
          `Keep ${issue.maximum.toLocaleString('en')} at most.`,
        );
      }
      return outOfRange(name, `${name} is ${input()}, above ${issue.maximum}.`, `Write ${issue.maximum} at most.`);
    }
    case 'too_small': {
      if (issue.origin === 'string') return fault('empty', `${name} is empty.`, 'Write a text.');
      if (issue.origin === 'array') return fault('empty', `${name} is an empty list.`, 'Give at least one item.');
      const least = issue.inclusive ? `${issue.minimum} at least` : `more than ${issue.minimum}`;
      return outOfRange(name, `${name} is ${input()}, which is too small.`, `Write ${least}.`);
    }
    default:
      break;
  }
  return fault('schema', `${name} is not as it should be: ${issue.message}.`, 'See content/README.md.');
}

const DEGREES = 'Latitudes go from -90 to 90, longitudes from -180 to 180: see whether the two are exchanged.';
const outOfRange = (name: string, message: string, remedy: string): Fault =>
  /[".](lat|lon)"/.test(name) ? { rule: 'place', message, remedy: DEGREES } : { rule: 'schema', message, remedy };

const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
};
function wanted(expected: string, keys: readonly string[] = []): string {
  const what = WANTED[expected] ?? expected;
  return expected === 'object' && keys.length > 0 && keys.length <= MOST_KEYS ? `${what}: ${keys.join(', ')}` : what;
}

/** More are in the guide. */
const MOST_KEYS = 8;

function described(input: unknown, written: string | undefined): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys and values';
  if (typeof input === 'number' && !Number.isFinite(input)) return 'no number that can be counted with';
  return typeof input === 'string'
    ? `the text "${input}"`
    : `the ${typeof input === 'boolean' ? 'value' : 'number'} ${written ?? String(input)}`;
}

function mended(input: unknown, expected: string, written: string | undefined, keys: readonly string[]): string {
  if (expected === 'boolean' && typeof input === 'string') return 'Write one of the two, without quotation marks.';
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `Put it in quotation marks: "${written ?? String(input)}".`;
  }
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') {
    const number = meantNumber(input.trim());
    if (number !== undefined) return `Write it as a number, without quotation marks or commas: ${number}.`;
  }
  if (expected === 'array' && typeof input === 'string' && input.length <= 1000) {
    const items = input.replace(/^[-\s[]+|[\]\s]+$/g, '');
    if (items !== '' && !/[\n[\]{}"#:]/.test(items)) return `Write it as a list: [${items}].`;
  }
  return `Write ${wanted(expected, keys)}.`;
}

/** The number of a text in which a comma parts thousands, or is the point; where it may be either, both. */
function meantNumber(text: string): string | undefined {
  const point = text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (/^-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(text)) {
    const whole = text.replace(/[, ]/g, '');
    return point === text ? whole : `${whole}, or ${point} if the comma is a point`;
  }
  return point !== '' && Number.isFinite(Number(point)) ? point : undefined;
}
