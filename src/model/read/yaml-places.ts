import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../problem.ts';
import { cleanText } from './clean-text.ts';
import { largestFile } from './limits.ts';
import { perItem, perText } from './once.ts';
import { placeAt } from './place.ts';

/** Ways back from the values of a YAML text to their places. */
export interface Places {
  /** Where the value at that path stands; where it is missing, its nearest parent. */
  place(path: readonly PropertyKey[]): Place;
  /** Where the key at the end of that path stands. */
  keyPlace(path: readonly PropertyKey[]): Place;
  /** The value at that path as its author wrote it, `0048`; nothing where a key stands alone, or for what is no single value. */
  written(path: readonly PropertyKey[]): string | undefined;
}

export interface YamlValue extends Places {
  /** The plain value; `undefined` where the text is no YAML. */
  data: unknown;
}

/** What stands at a path, with places in the text of the whole. */
export const itemOf = ({ data, place, keyPlace, written }: YamlValue, at: readonly PropertyKey[]): YamlValue => ({
  data,
  place: (path) => place([...at, ...path]),
  keyPlace: (path) => keyPlace([...at, ...path]),
  written: (path) => written([...at, ...path]),
});

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
  let read: YamlPart | undefined;
  const known = () => (read ??= part());
  const placeOf = (path: readonly PropertyKey[], key: boolean): Place => {
    const given = known();
    return yamlPlace(given, offsetOf(parseYaml(given.text), path, key));
  };
  return {
    place: (path) => placeOf(path, false),
    keyPlace: (path) => placeOf(path, true),
    written: (path) => {
      const node = nodesTo(parseYaml(known().text), path).at(-1);
      return isScalar(node) ? (node.source ?? '') : undefined;
    },
  };
}

/** The place of an offset in a YAML text. */
export function yamlPlace({ text, firstLine }: YamlPart, offset: number): Place {
  const { line, column } = placeAt(text, Math.min(offset, text.length));
  return { line: line + firstLine - 1, column };
}

/** Only the last document is kept: each is many times as large as its text. */
export const parseYaml = perText((text): Document =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' }),
);

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  const parent = key ? nodesTo(document, path.slice(0, -1))[path.length - 1] : undefined;
  const pair = isMap(parent) ? pairsOf(parent).get(String(path.at(-1))) : undefined;
  return startOf(pair?.key ?? nodesTo(document, path).findLast(isNode));
}

/** What stands at each step of a path, from the whole on; after what is missing, nothing. */
function nodesTo(document: Document, path: readonly PropertyKey[]): unknown[] {
  const nodes: unknown[] = [document.contents];
  for (const step of path) {
    const node = nodes.at(-1);
    if (isMap(node)) nodes.push(pairsOf(node).get(String(step))?.value);
    else if (isSeq(node)) nodes.push(node.items[Number(step)]);
    else nodes.push(undefined);
  }
  return nodes;
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

/** By their keys, the first of each: a map is asked for many of them. */
const pairsOf = perItem((map: YAMLMap): Map<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
});

/** Offsets of keys that stand in their map already. The parser's own search compares each key with all before it. */
export function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_, map) => {
      for (const { key } of map.items)
        if (isScalar(key) && pairsOf(map).get(String(key.value))?.key !== key) offsets.push(startOf(key));
    },
  });
  return offsets;
}
