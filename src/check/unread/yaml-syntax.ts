import type { YAMLError } from 'yaml';
import { parseYaml, yamlPlace, type YamlPart } from '../../model/read/yaml-places.ts';
import type { TellHere } from '../tell.ts';
import { mostAtOnce } from './most-at-once.ts';
import { withoutFault } from './yaml-repair.ts';
import { syntaxFault } from './yaml-words.ts';

/** Keys that stand in their map already, in an author's words. */
export function repeatedKeys(offsets: readonly number[], part: YamlPart, tell: TellHere): void {
  for (const offset of offsets) {
    const [, key = ''] = /^["']?([\w-]+)/.exec(part.text.slice(offset, offset + 80)) ?? [];
    const message = `The key "${key}" stands here for the second time.`;
    tell(yamlPlace(part, offset), { rule: 'duplicate-key', message, remedy: 'Keep one of them.' });
  }
}

/**
 * The mistakes that keep YAML from being read, in an author's words. What the parser tells after its first mistake are mostly echoes; so
 * what is wrong there is left out, and the rest is read again.
 */
export function yamlSyntax(errors: readonly YAMLError[], part: YamlPart, limit: number | undefined, tell: TellHere) {
  const most = mostAtOnce(part.text, limit);
  let [error, text] = [errors[0], part.text];
  for (let rounds = 0; error && rounds < most; rounds += 1) {
    const offset = startOf(error, text);
    tell(yamlPlace(part, offset), syntaxFault(error, text));
    const without = withoutFault(error, text, offset);
    if (without === text) break;
    text = without;
    error = parseYaml(text).errors[0];
  }
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
