import { isMap, isNode, parseDocument, stringify, type YAMLMap } from 'yaml';
import { listIn } from '../import/list.ts';

/**
 * Adds `archived` under `custom` of sources that have none. Nothing else of the text changes: comments, order and line ends stay.
 *
 * @param text A list of sources.
 * @param copies Addresses of archived copies by the ids of the sources.
 */
export function writeArchived(text: string, copies: ReadonlyMap<string, string>): string {
  const items = listIn(parseDocument(text))?.items.filter((item) => isMap(item)) ?? [];
  const insertions = items.flatMap((item) => {
    const copy = copies.get(String(item.get('id')));
    const custom = item.get('custom', true);
    if (copy === undefined) return [];
    if (!isMap(custom)) return insertion(text, item, 'custom', `{ archived: ${JSON.stringify(copy)} }`);
    const value = custom.flow ? JSON.stringify(copy) : stringify(copy, { lineWidth: 0 }).trimEnd();
    return custom.has('archived') ? [] : insertion(text, custom, 'archived', value);
  });
  // From the end, so that the places before stay what they are.
  return insertions.reduceRight((written, { at, words }) => written.slice(0, at) + words + written.slice(at), text);
}

/** Where the new key goes, after the last one, and how it is written there. */
function insertion(text: string, map: YAMLMap, key: string, value: string): { at: number; words: string }[] {
  const first = map.items[0]?.key;
  const last = map.items.at(-1);
  const end = [last?.value, last?.key].flatMap((node) => (isNode(node) && node.range ? node.range[1] : []))[0];
  if (end === undefined || !isNode(first) || !first.range) return [];
  if (map.flow) return [{ at: end, words: `, ${key}: ${value}` }];

  const start = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const indent = ' '.repeat(first.range[0] - start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  // A text of several lines ends with its last line break, any other value before the one of its line and what is noted there.
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const line = `${indent}${key}: ${value}${newline}`;
  return [lineEnd > 0 ? { at: lineEnd, words: line } : { at: text.length, words: `${newline}${line}` }];
}
