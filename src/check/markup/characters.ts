import { attributesOf, isElement } from '../../model/read/markup/markdown.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { YamlText } from '../../model/read/yaml.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';

/** Characters that nobody sees and that change what is read: control characters, and those that turn the direction of a text. */
export const characters = (body: Body): Problem[] => [
  ...unseen(body.file, body.document.body, 1),
  ...escapedInBody(body),
  ...charactersInYaml(body.file, body.document.matter),
];

/** The same in a file of YAML, or in front matter. */
export const charactersInYaml = (file: string, yaml: YamlText): Problem[] => [
  ...unseen(file, yaml.text, yaml.firstLine),
  ...escapedInYaml(file, yaml),
];

// Left out on purpose: tab, line feed, carriage return; marks and joiners that scripts need (U+200C to U+200F, U+061C).
// Halves of a character that no file holds can be written as escapes.
const UNSEEN = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

const unseen = (file: string, text: string, firstLine: number): Problem[] =>
  // Nearly no text has any.
  text.search(UNSEEN) < 0
    ? []
    : text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(UNSEEN)].map((match) =>
            tell(file, { line: firstLine + index, column: match.index + 1 }, match[0]),
          ),
        );

/** What stands in the words, and not in the file: written as `&#x202E;` or "\\u202E". */
const escaped = (file: string, place: () => Place, words: string, text: string): Problem[] =>
  [...new Set([...(words.match(UNSEEN) ?? []), ...(text.includes('\0') ? [] : (words.match(/\uFFFD/) ?? []))])]
    .filter((character) => !text.includes(character))
    .map((character) => tell(file, place(), character));

const escapedInBody = (body: Body): Problem[] =>
  body.nodes.flatMap(({ node }) => {
    const words = [
      ...('value' in node ? [node.value] : []),
      ...('url' in node ? [node.url, node.title] : []),
      ...('alt' in node ? [node.alt] : []),
      ...(isElement(node) ? Object.values(attributesOf(node)) : []),
    ].join(' ');
    return escaped(body.file, () => startOf(node), words, body.document.body);
  });

const escapedInYaml = (file: string, yaml: YamlText): Problem[] =>
  textsIn(yaml.data).flatMap(({ path, text }) => escaped(file, () => yaml.place(path), text, yaml.text));

function textsIn(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function tell(file: string, place: Place, character: string): Problem {
  const code = character.codePointAt(0) ?? 0;
  const turns = code >= 0x2000 && code < 0xd800;
  return {
    file,
    ...place,
    rule: 'text',
    message:
      code === 0xfffd
        ? 'Here stands an escape for a character that no text can hold.'
        : `Here stands the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}${
            turns ? ', which turns the direction of the text' : ''
          }.`,
    remedy: 'Delete it, or type the words around it anew.',
  };
}
