import type { YAMLError } from 'yaml';
import type { Fault, Place } from '../../model/problem.ts';
import { yamlPlace, type YamlPart } from '../../model/read/yaml-places.ts';
import { deepestTree } from '../../model/read/limits.ts';

export const tooDeep: Fault = {
  rule: 'nesting',
  message: `Things stand in one another here more than ${deepestTree} deep.`,
  remedy: 'Take some out: readers follow two or three.',
};

/** Mistakes that keep YAML from being read, in an author's words: keys that are repeated, and the first of the others. */
export function yamlFaults(errors: readonly YAMLError[], part: YamlPart): (Fault & Place)[] {
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Those that follow are mostly its echoes.
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...repeated.map(({ pos: [offset] }) => ({ ...yamlPlace(part, offset), ...repeatedKey(part.text.slice(offset)) })),
    ...(broken ? [{ ...yamlPlace(part, startOf(broken, part.text)), ...syntaxFault(broken, part.text) }] : []),
  ];
}

function repeatedKey(rest: string): Fault {
  const key = /^["']?([\w-]+)/.exec(rest)?.[1] ?? '';
  return {
    rule: 'duplicate-key',
    message: `The key "${key}" stands here for the second time.`,
    remedy: 'Keep one of them.',
  };
}

/** An open quotation mark is reported by the parser at the end of the text; the author looks for its beginning. */
function startOf(error: YAMLError, text: string): number {
  const quote = /^Missing closing (['"])/.exec(error.message)?.[1];
  return quote ? text.lastIndexOf(quote, error.pos[0]) : error.pos[0];
}

const NO_KEY = [
  'This line is no key with a value.',
  'Write "key: value", with a space after the colon; indent the further lines of a long text.',
] as const;

const INDENT = [
  'This line is indented neither like the lines before it nor like a part of them.',
  'Let the keys that belong together begin in one column.',
] as const;

function syntaxFault({ code, message, pos }: YAMLError, text: string): Fault {
  if (/call stack/.test(message)) return tooDeep;
  const fault = (said: string, remedy: string): Fault => ({ rule: 'syntax', message: said, remedy });
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return fault(
        'This text holds a colon and a space, which makes a key of it.',
        'Put the whole text in quotation marks.',
      );
    case 'TAB_AS_INDENT':
      return fault('A tab indents this line.', 'Indent with two spaces.');
    case 'BAD_SCALAR_START':
      return fault(`A text cannot begin with "${text.charAt(pos[0])}" here.`, 'Put the whole text in quotation marks.');
    case 'BAD_INDENT':
      return /^Flow/.test(message)
        ? fault('A bracket that opens above is not closed.', `Close it with "${message.slice(-1)}".`)
        : fault(...INDENT);
    case 'MULTILINE_IMPLICIT_KEY':
      return fault(...NO_KEY);
    case 'MULTIPLE_DOCS':
      return fault('A second document begins here.', 'Take out the line of ---.');
    case 'BAD_DQ_ESCAPE':
      return fault(
        'A backslash within double quotation marks begins a special character, and this one is unknown.',
        'Write \\\\ for a backslash, or use single quotation marks.',
      );
    default:
      if (/^Missing closing/.test(message)) {
        return fault('The quotation mark that opens here is not closed.', 'Write it again where the text ends.');
      }
      if (/Implicit map keys/.test(message)) return fault(...NO_KEY);
      if (/Missing , or :/.test(message)) {
        return fault(
          'Between brackets, a comma is missing before this.',
          'Write it; a text that holds a comma or a bracket needs quotation marks.',
        );
      }
      if (/without - indicator/.test(message)) return fault(...INDENT);
      if (/at node end/.test(message)) {
        return fault(
          'The value ends before this, so that the rest of the line belongs to nothing.',
          'If quotation marks stand within the text, write them twice, or put the other kind around it.',
        );
      }
      if (/block-seq-ind on same line/.test(message)) {
        return fault(
          'A list begins on the line of its key.',
          'Begin it on the next line, indented, or write [one, two].',
        );
      }
      return fault(`This is not valid YAML: ${shown(message)}.`, 'Check indentation and quotation marks.');
  }
}

/** The parser may quote a whole line. */
function shown(message: string): string {
  const line = message.split('\n')[0]?.replace(/[.:]?$/, '') ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

export function aliasFault(error: string): Fault {
  const unknown = /Unresolved alias.*: (\S+)$/.exec(error)?.[1];
  return unknown
    ? {
        rule: 'syntax',
        message: `A value that begins with an asterisk repeats another, and nothing is named "${unknown}".`,
        remedy: `Put the text in quotation marks: "*${unknown}".`,
      }
    : {
        rule: 'file-aliases',
        message: 'The file repeats itself through too many YAML aliases.',
        remedy: 'Write the values out.',
      };
}
