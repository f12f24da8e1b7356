import type { Fault } from '../problem.ts';

/** In characters: far above any essay, far below what stalls an editor. */
const LARGEST = 1_000_000;

/** What is wrong with the size of a file, or nothing. */
export const sizeFault = (text: string): Fault | undefined =>
  text.length > LARGEST
    ? {
        rule: 'file-size',
        message: `The file has ${text.length.toLocaleString('en')} characters.`,
        remedy: `Divide it: the limit is ${LARGEST.toLocaleString('en')}.`,
      }
    : undefined;

/** Far above what anybody writes or reads, far below what overflows the stack of those that walk a tree. */
const DEEPEST = 100;

export const tooDeep: Fault = {
  rule: 'nesting',
  message: `Things stand in one another here more than ${DEEPEST} deep.`,
  remedy: 'Take some out: readers follow two or three.',
};

/** Whether things stand in one another too deep. What contains itself does. */
export function isTooDeep(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    // A thing that several share is looked at once.
    level = [...new Set(level.flatMap(partsOf))];
  }
  return false;
}

/** Of a tree of Markdown the children; of a plain value its items or values. */
function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('children' in value && Array.isArray(value.children)) return value.children;
  return Object.values(value).filter((part) => typeof part === 'object' && part !== null);
}
