import * as z from 'zod';
import { issueOf } from './ruled.ts';

const [least, most] = [1e-9, 1e15];

/** A number that can be written out, drawn and read: neither larger nor smaller than all that is measured in a unit of its size. */
export const measure = z.number().check((context) => {
  const size = Math.abs(context.value);
  if (size === 0 || (size >= least && size <= most)) return;
  const message = `The text is ${context.value}, which nobody can read or draw.`;
  const remedy = `Give it in a ${size > most ? 'larger' : 'smaller'} unit: what can be read lies between 0.000000001 and 1,000,000,000,000,000.`;
  context.issues.push(issueOf({ rule: 'number', message, remedy }, context.value));
});
