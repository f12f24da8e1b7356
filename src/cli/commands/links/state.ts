import { readFileSync } from 'node:fs';
import { writeWhole } from '../../../integrations/publish/rename.ts';

/** Of the shape of what is kept: another one is thrown away. */
const VERSION = 1;

interface Kept {
  version: number;
  found: Record<string, { at: number; value: unknown }>;
}

export type State = ReturnType<typeof stateIn>;

/**
 * What was found out, kept in a file after each step, so that a run that was stopped goes on where it was.
 *
 * @param oldest Milliseconds since 1970: what was found before is forgotten.
 */
export function stateIn(path: string, oldest: number) {
  const found = Object.fromEntries(Object.entries(read(path)).filter(([, { at }]) => at >= oldest));
  return {
    /** What is kept under that key; else what the work finds out, kept if it is certain to last. */
    async get<Value>(key: string, work: () => Promise<Value>, lasts: (value: Value) => boolean): Promise<Value> {
      const known = found[key];
      if (known) return known.value as Value;
      const value = await work();
      if (!lasts(value)) return value;
      found[key] = { at: Date.now(), value };
      writeWhole(path, JSON.stringify({ version: VERSION, found } satisfies Kept));
      return value;
    },
  };
}

function read(path: string): Kept['found'] {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return kept.version === VERSION ? kept.found : {};
  } catch {
    return {}; // none, or cut off: it only saves time
  }
}
