import * as z from 'zod';
import type { Fault } from '../problem.ts';

/**
 * A string with a rule of its own, whose fault reaches the author in the rule's own words.
 *
 * @param find Returns what is wrong with the text, or nothing.
 */
export const ruled = (find: (text: string) => Fault | undefined) =>
  z.string().check((context) => {
    const fault = find(context.value);
    if (fault) context.issues.push(issueOf(fault, context.value));
  });

/** @param path Where in the value that is checked. */
export const issueOf = (fault: Fault, input: unknown, path: PropertyKey[] = []) =>
  ({ code: 'custom', input, path, message: fault.message, params: { ...fault } }) as const;
