import { readFileSync } from 'node:fs';
import { writeWhole } from '../../../integrations/publish/rename.ts';

/** Of the shape of what is kept: another one is thrown away. */
const VERSION = 1;

interface Kept {
  version: number;
  found: Record<string, { at: number; value: unknown }>;
}

/** What was found out, kept in a file after each step, so that a run that was stopped goes on where it was. */
export class State {
  readonly #path: string;
  readonly #kept: Kept;

  /** @param oldest Milliseconds since 1970: what was found before is forgotten. */
  constructor(path: string, oldest: number) {
    this.#path = path;
    const found = Object.entries(read(path)).filter(([, { at }]) => at >= oldest);
    this.#kept = { version: VERSION, found: Object.fromEntries(found) };
  }

  /** What is kept under that key; else what the work finds out, kept if it is certain to last. */
  async get<Value>(key: string, work: () => Promise<Value>, lasts: (value: Value) => boolean): Promise<Value> {
    const known = this.#kept.found[key];
    if (known) return known.value as Value;
    const value = await work();
    if (lasts(value)) {
      this.#kept.found[key] = { at: Date.now(), value };
      writeWhole(this.#path, JSON.stringify(this.#kept));
    }
    return value;
  }
}

function read(path: string): Kept['found'] {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return kept.version === VERSION ? kept.found : {};
  } catch {
    return {}; // none, or cut off: it only saves time
  }
}
