/** In characters: far above any essay, far below what stalls an editor. */
export const largestFile = 1_000_000;

/** Far above what anybody writes or reads, far below what overflows the stack of those that walk a tree. */
export const deepestTree = 100;

/** Whether things stand in one another too deep. What contains itself does. */
export function isTooDeep(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestTree) return true;
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
