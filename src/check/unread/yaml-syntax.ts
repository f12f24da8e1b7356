import type { YAMLError } from 'yaml';
import type { Fault, Place } from '../../model/problem.ts';
import { parseYaml, yamlPlace, type YamlPart } from '../../model/read/yaml-places.ts';
import { mostAtOnce } from './most-at-once.ts';
import { withoutFault } from './yaml-repair.ts';
import { syntaxFault } from './yaml-words.ts';

/** Keys that stand in their map already, in an author's words. */
export const repeatedKeys = (offsets: readonly number[], part: YamlPart): (Fault & Place)[] =>
  offsets.map((offset) => ({
    ...yamlPlace(part, offset),
    rule: 'duplicate-key',
    message: `The key "${/^["']?([\w-]+)/.exec(part.text.slice(offset, offset + 80))?.[1] ?? ''}" stands here for the second time.`,
    remedy: 'Keep one of them.',
  }));

/**
 * The mistakes that keep YAML from being read, in an author's words. What the parser tells after its first mistake are mostly echoes; so
 * what is wrong there is left out, and the rest is read again.
 */
export function yamlFaults(errors: readonly YAMLError[], part: YamlPart, limit?: number): (Fault & Place)[] {
  const faults: (Fault & Place)[] = [];
  const most = mostAtOnce(part.text, limit);
  let [error, text] = [errors[0], part.text];
  while (error && faults.length < most) {
    const offset = startOf(error, text);
    faults.push({ ...yamlPlace(part, offset), ...syntaxFault(error, text) });
    const without = withoutFault(error, text, offset);
    if (without === text) break;
    text = without;
    error = parseYaml(text).errors[0];
  }
  return faults;
}

/** Where an author looks: what is not closed is reported by the parser where it gave up. */
function startOf({ message, pos: [offset] }: YAMLError, text: string): number {
  const quote = /^Missing closing (['"])/.exec(message)?.[1];
  if (quote) return text.lastIndexOf(quote, offset);
  const close = /^Flow .* end with a ([\]}])$/.exec(message)?.[1];
  return close ? opening(text, offset, close) : offset;
}

/** Where the bracket opens that nothing closes before an offset. */
function opening(text: string, offset: number, close: string): number {
  const open = close === ']' ? '[' : '{';
  let depth = 0;
  for (let index = offset - 1; index >= 0; index -= 1) {
    if (text[index] === close) depth += 1;
    if (text[index] === open && depth-- === 0) return index;
  }
  return offset;
}
