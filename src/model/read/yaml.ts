import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Fault, Place, Problem } from '../problem.ts';
import { isTooDeep, sizeFault, tooDeep } from './limits.ts';
import { cleanText } from './clean-text.ts';

/** Ways back from the values of a YAML text to their places. */
export interface Places {
  /** Where the value at that path stands; where it is missing, its nearest parent. */
  place(path: readonly PropertyKey[]): Place;
  /** Where the key at the end of that path stands. */
  keyPlace(path: readonly PropertyKey[]): Place;
}

export interface YamlValue extends Places {
  /** The plain value; `undefined` where the text is no YAML. */
  data: unknown;
}

/** A YAML text within its file. */
export interface YamlPart {
  /** As the file has it. */
  text: string;
  /** Line of the file on which the text begins, from 1. */
  firstLine: number;
}

/** A YAML text, read. */
export interface YamlText extends YamlValue, YamlPart {
  problems: Problem[];
}

/** What is read of a YAML text; of a file that is too large, nothing. */
export const yamlPart = (text: string, firstLine = 1): YamlPart => ({
  text: sizeFault(text) ? '' : cleanText(text),
  firstLine,
});

/** @param part Asked for with each place, of which most files need none. */
export function placesIn(part: () => YamlPart): Places {
  const placeOf = (path: readonly PropertyKey[], key: boolean): Place => {
    const { text, firstLine } = part();
    const { document, lines } = read(text);
    return placeIn(lines, offsetOf(document, path, key), firstLine);
  };
  return { place: (path) => placeOf(path, false), keyPlace: (path) => placeOf(path, true) };
}

function placeIn(lines: LineCounter, offset: number, firstLine: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}

/**
 * @param firstLine Line of the file on which the text begins, from 1.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const big = sizeFault(text);
  // Reading stops here: a file of that size is a mistake, and its other mistakes would fill the screen.
  const part = yamlPart(text, firstLine);
  const clean = part.text;
  const { document, lines } = read(clean);
  const at = (offset: number): Place => placeIn(lines, offset, firstLine);

  const problems: Problem[] = [];
  if (big) problems.push({ file, line: firstLine, column: 1, ...big });
  const repeated = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  for (const error of repeated) problems.push({ file, ...at(error.pos[0]), ...repeatedKey(clean.slice(error.pos[0])) });
  // Only the first: those that follow are mostly its echoes.
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken) problems.push({ file, ...at(startOf(broken, clean)), ...syntaxFault(broken, clean) });

  let data: unknown;
  if (!broken && !big) {
    try {
      data = document.toJS({ maxAliasCount: 100 }) as unknown;
      if (isTooDeep(data)) {
        problems.push({ file, line: firstLine, column: 1, ...tooDeep });
        data = undefined;
      }
    } catch (error) {
      problems.push({ file, line: firstLine, column: 1, ...aliasFault(String(error)) });
    }
  }
  return { data, ...part, problems, ...placesIn(() => part) };
}

interface Parsed {
  text: string;
  document: Document;
  lines: LineCounter;
}

/**
 * Only the last document is kept: each is many times as large as its text, and who asks for a place, for the sake of a mistake,
 * mostly asks for several of one text.
 */
let last: Parsed | undefined;

function read(text: string): Parsed {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  last = { text, document, lines };
  return last;
}

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length);
    if (key && length === path.length) {
      const parent = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === steps.at(-1))
        : undefined;
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(steps, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
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

function aliasFault(error: string): Fault {
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
