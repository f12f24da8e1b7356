import { parseArgs } from 'node:util';
import type { ZodType } from 'zod';
import { suggest } from '../../check/suggest.ts';
import { Misuse } from './command.ts';

/** `false` for a flag that takes no value; else the value that holds where none is given. */
type Defaults = Record<string, false | string | undefined>;

type Flags<Known extends Defaults> = {
  [Name in keyof Known]: Known[Name] extends false ? boolean : Known[Name] extends string ? string : string | undefined;
};

/**
 * Reads the flags of a command, `--port 80`, and its other words.
 *
 * @param defaults The flags that there are.
 * @param most How many words without a flag it takes.
 * @throws {Misuse} With every flag and word that cannot be used, a line each.
 */
export function readFlags<const Known extends Defaults>(args: string[], defaults: Known, most = 0) {
  const known = Object.keys(defaults).map((name) => `--${name}`);
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, { type: value === false ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Record<string, boolean | string | undefined> = { ...defaults };
  const words: string[] = [];
  const mistakes: string[] = [];
  const meant = (word: string) => (known.length > 0 ? suggest(word, known) : 'There are none.');
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(rawName)) mistakes.push(`Unknown flag "${rawName}". ${meant(rawName)}`);
    else if (defaults[name] === false && value !== undefined) mistakes.push(`"${rawName}" takes no value.`);
    else if (defaults[name] === false) flags[name] = true;
    else if (value && (inlineValue || !value.startsWith('--'))) flags[name] = value;
    else mistakes.push(`"${rawName}" needs a value.`);
  }
  for (const word of words.slice(most)) mistakes.push(`Unknown "${word}". ${meant(word)}`);
  if (mistakes.length > 0) throw new Misuse(mistakes.join('\n'));
  return { flags: flags as Flags<Known>, words };
}

/** @throws {Misuse} Where a value is none that content could hold, with what would be one. */
export function demand(schema: ZodType, value: string): void {
  for (const issue of schema.safeParse(value).error?.issues ?? [])
    throw new Misuse(`${issue.message} ${issue.code === 'custom' ? String(issue.params?.['remedy']) : ''}`);
}
