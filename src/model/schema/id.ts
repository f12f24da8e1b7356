import * as z from 'zod';
import type { Fault } from '../problem.ts';
import { issueOf, ruled } from './ruled.ts';

/** What an id looks like. */
export const idSyntax = { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 63 };
const SYNTAX = new RegExp(idSyntax.pattern);
const LONGEST = idSyntax.maxLength;

/** Names that pages, cards, data, object stores or file systems keep for themselves (Windows refuses a file `con.html`). */
const RESERVED = new Set(
  'index 404 500 schema published incidents con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9'.split(
    ' ',
  ),
);

/** What is wrong with an id, or nothing. An id becomes part of an address that never changes. */
export function idFault(id: string): Fault | undefined {
  if (RESERVED.has(id.toLowerCase())) {
    return {
      rule: 'id-reserved',
      message: `The id "${id}" is reserved.`,
      remedy: `Choose another, for example "the-${id.toLowerCase()}".`,
    };
  }
  if (id.length > LONGEST) {
    return {
      rule: 'id-syntax',
      message: `The id "${id}" has ${id.length} characters.`,
      remedy: `Use ${LONGEST} at most.`,
    };
  }
  if (!SYNTAX.test(id)) {
    const mended = slug(id);
    return {
      rule: 'id-syntax',
      message: `The id "${id}" cannot stand in an address.`,
      remedy: `Use small letters, digits and single hyphens, a letter first${mended ? `: "${mended}"` : ''}.`,
    };
  }
  return undefined;
}

/** Name of a thing within its kind (a claim's: within its essay). A promise: once published it is never changed or used again. */
export const id = ruled(idFault);

/** Ids, each once. */
export const idList = z.array(id).check((context) => {
  const seen = new Set<string>();
  context.value.forEach((item, index) => {
    const message = `"${item}" stands in this list for the second time.`;
    const fault = { rule: 'duplicate-id', message, remedy: 'Keep one of them.' };
    if (seen.has(item)) context.issues.push(issueOf(fault, item, [index]));
    seen.add(item);
  });
});

/** The id that an author probably means by a text; empty where it holds no letter from a to z. */
export function slug(text: string): string {
  return text
    .slice(0, 8 * LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/** Sorts what has ids: by their characters, whatever the language. */
export const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
