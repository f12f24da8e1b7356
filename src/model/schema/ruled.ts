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
    if (fault) {
      context.issues.push({ code: 'custom', input: context.value, message: fault.message, params: { ...fault } });
    }
  });
