import type { YAMLError } from 'yaml';
import type { Fault } from '../../model/problem.ts';
import { deepestTree } from '../../model/read/limits.ts';
import { yamlPlace, type YamlPart } from '../../model/read/yaml-places.ts';
import type { TellHere } from '../tell.ts';

export const tooDeep: Fault = {
  rule: 'nesting',
  message: `Things stand in one another here more than ${deepestTree} deep.`,
  remedy: 'Take some out: readers follow two or three.',
};

const QUOTE = 'Put the whole text in quotation marks.';
const NO_KEY = 'This line is no key with a value.';
const KEY = 'Write "key: value", with a space after the colon; indent the further lines of a long text.';
const INDENT = 'This line is indented neither like the lines before it nor like a part of them.';
const COLUMN = 'Let the keys that belong together begin in one column.';

/** What the parser says, after its code, and the same in an author's words; the first that fits. `…` is the sign at the place. */
const WORDS: readonly [RegExp, message: string, remedy: string][] = [
  [/a block sequence/i, 'An item of a list begins here, among keys.', 'Take its hyphen out, or let it begin in the column of the other items.'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'This text holds a colon and a space, which makes a key of it.', 'Put the whole text in quotation marks, or each key on a line of its own.'],
  [/^TAB_AS_INDENT/, 'A tab indents this line.', 'Indent with two spaces.'],
  [/^(?:BAD_SCALAR_START|BAD_ALIAS|ALIAS_PROPS|BAD_PROP_ORDER|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_DIRECTIVE|TAG_)/, 'A text cannot begin with "…" here.', QUOTE],
  [/Tags and anchors must be separated/, 'A text cannot begin with "…" here.', QUOTE],
  [/^BAD_INDENT Flow/, 'The bracket that opens here is not closed.', 'Close it with "…".'],
  [/Flow (?:map|sequence).* must end with a/, 'The bracket that opens here is not closed.', 'Close it with "…".'],
  [/^BAD_INDENT|without - indicator/, INDENT, COLUMN],
  [/^MULTILINE_IMPLICIT_KEY|Implicit map keys|^KEY_OVER/, NO_KEY, KEY],
  [/^MULTIPLE_DOCS|directives-end|doc-start/, 'A second document begins here.', 'Take out the line of ---.'],
  [/^BAD_DQ_ESCAPE/, 'A backslash within double quotation marks begins a special character, and this one is unknown.', 'Write \\\\ for a backslash, or use single quotation marks.'],
  [/Missing closing/, 'The quotation mark that opens here is not closed.', 'Write it again where the text ends.'],
  [/Missing , or :|Missing , between|Missing space after :/, 'Between brackets, a comma is missing before this.', 'Write it; a text that holds a comma or a bracket needs quotation marks.'],
  [/^BLOCK_IN_FLOW/, 'Between brackets, values are parted by commas, and not by lines.', 'Close the bracket above, or write commas.'],
  [/Unexpected , in|empty item in/, 'Between brackets, a comma stands here without a value.', 'Take it out; a text that begins with a comma needs quotation marks.'],
  [/block-seq-ind on same line|Unexpected block-seq-ind/, 'A list begins on the line of its key.', 'Begin it on the next line, indented, or write [one, two].'],
  [/at node end/, 'The value ends before this, so that the rest of the line belongs to nothing.', 'If quotation marks stand within the text, write them twice, or put the other kind around it.'],
  [/Not a YAML token|scalar header/, 'After a bar or a greater-than sign, a text begins on the next line.', 'Begin it there, or put the whole text in quotation marks.'],
  [/Comments must be separated/, 'A comment begins right after a value.', 'Write a space before its number sign, or put the whole text in quotation marks.'],
]; // prettier-ignore

/** A mistake of the parser's in an author's words. */
export function syntaxFault({ code, message, pos: [offset] }: YAMLError, text: string): Fault {
  if (/call stack/.test(message)) return tooDeep;
  const fault = (said: string, remedy: string): Fault => ({ rule: 'syntax', message: said, remedy });
  const found = WORDS.find(([pattern]) => pattern.test(`${code} ${message}`));
  if (!found) return fault('This cannot be read as YAML.', 'Check indentation and quotation marks.');
  const [, said, remedy] = found;
  if (/at node end/.test(message) && isAlias(text, offset)) return fault('A text cannot begin with "*" here.', QUOTE);
  return fault(said.replace('…', text.charAt(offset)), remedy.replace('…', message.slice(-1)));
}

/** Whether the value before an offset in its line begins with an asterisk. */
const isAlias = (text: string, offset: number): boolean =>
  text
    .slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    .trimStart()
    .slice(0, 200)
    .replace(/^[\s-]*(?:[\w-]+:)?\s+/, '')
    .startsWith('*');

/** Values that repeat others without end, or one that is not there. */
export function aliases(error: string, part: YamlPart, tell: TellHere): void {
  const unknown = /Unresolved alias.*: (\S+)$/.exec(error)?.[1];
  if (unknown)
    tell(yamlPlace(part, Math.max(part.text.indexOf(`*${unknown}`), 0)), {
      rule: 'syntax',
      message: `A value that begins with an asterisk repeats another, and nothing is named "${unknown}".`,
      remedy: `Put the text in quotation marks: "*${unknown}".`,
    });
  else
    tell(yamlPlace(part, 0), {
      rule: 'file-aliases',
      message: 'The file repeats itself through too many YAML aliases.',
      remedy: 'Write the values out.',
    });
}
