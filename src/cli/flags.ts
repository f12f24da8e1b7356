import { parseArgs } from 'node:util';
import { suggest } from '../model/check/suggest.ts';

/**
 * The flags of a command, each with its value: `--port 80`.
 *
 * @param defaults The flags that there are.
 * @param positionals How many words without a flag it takes.
 * @throws With every flag that cannot be used, a line each.
 */
export function readFlags<Flags extends Record<string, string>>(defaults: Flags, positionals = 0) {
  const known = Object.keys(defaults).map((name) => `--${name}`);
  const { tokens } = parseArgs({
    options: Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = { ...defaults };
  const words: string[] = [];
  const mistakes: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.includes(token.rawName))
      mistakes.push(`Unknown flag "${token.rawName}". ${suggest(token.rawName, known)}`);
    else if (!token.value) mistakes.push(`"${token.rawName}" needs a value.`);
    else values[token.name] = token.value;
  }
  for (const word of words.slice(positionals)) mistakes.push(`Unknown "${word}". ${suggest(word, known)}`);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return { flags: values as Record<keyof Flags, string>, words };
}
