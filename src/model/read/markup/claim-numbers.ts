import type { Block, Segment } from './blocks.ts';

/**
 * Tells each claim of an essay its number, in reading order from 1, and which of its parts is the last (the number is shown there).
 * The words are left as they are.
 */
export function numberClaims(blocks: readonly Block[]): void {
  const numbers = new Map<string, string>();
  const last = new Map<string, Record<string, string>>();
  const walk = (segments: readonly Segment[]) => {
    for (const segment of segments) {
      if (typeof segment === 'string') continue;
      const { element, attributes, children } = segment;
      if (element === 'Claim') {
        const { id = '' } = attributes;
        if (!numbers.has(id)) numbers.set(id, String(numbers.size + 1));
        attributes['number'] = numbers.get(id) ?? '';
        last.set(id, attributes);
      }
      walk(children);
    }
  };
  blocks.forEach(walk);
  for (const attributes of last.values()) attributes['last'] = '';
}
