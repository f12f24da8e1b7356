import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { Place } from '../problem.ts';
import { cleanText } from './clean-text.ts';
import { largestFile } from './limits.ts';

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

/** What is read of a YAML text; of a file that is too large, nothing. */
export const yamlPart = (text: string, firstLine = 1): YamlPart => ({
  text: text.length > largestFile ? '' : cleanText(text),
  firstLine,
});

/** @param part Asked for with each place, of which most files need none. */
export function placesIn(part: () => YamlPart): Places {
  const placeOf = (path: readonly PropertyKey[], key: boolean): Place => {
    const { text, firstLine } = part();
    const { document, lines } = parseYaml(text);
    return placeIn(lines, offsetOf(document, path, key), firstLine);
  };
  return { place: (path) => placeOf(path, false), keyPlace: (path) => placeOf(path, true) };
}

/** The place of an offset in a YAML text. */
export const yamlPlace = ({ text, firstLine }: YamlPart, offset: number): Place =>
  placeIn(parseYaml(text).lines, offset, firstLine);

function placeIn(lines: LineCounter, offset: number, firstLine: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
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

export function parseYaml(text: string): Parsed {
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
