import { attributesOf, isElement } from '../../model/read/markup/markdown.ts';
import type { Fault, Place, Problem } from '../../model/problem.ts';
import { pilesIn } from '../../model/read/clean-text.ts';
import { perText } from '../../model/read/once.ts';
import { placeAt } from '../../model/read/place.ts';
import type { YamlText } from '../../model/read/yaml.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { codePoint, isBlank, unseenIn, type Unseen } from './unseen.ts';

/** Characters that nobody sees and that change what is read, searched for or cited, where no script needs them. */
export const characters = (body: Body): Problem[] => [
  ...inText(body.file, body.document.body, 1),
  ...escapedInBody(body),
  ...charactersInYaml(body.file, body.document.matter),
];

/** The same in a file of YAML, or in front matter. */
export const charactersInYaml = (file: string, yaml: YamlText): Problem[] => [
  ...inText(file, yaml.text, yaml.firstLine),
  ...escapedInYaml(file, yaml),
];

const inText = (file: string, text: string, firstLine: number): Problem[] =>
  [
    ...unseenIn(text).map((unseen) => ({ index: unseen.index, ...faultOf(unseen, text) })),
    ...pilesIn(text).map(({ index, count }) => ({ index, ...piled(count) })),
    ...unread(text),
  ].map(({ index, ...fault }) => {
    const { line, column } = placeAt(text, index);
    return { file, line: firstLine + line - 1, column, ...fault };
  });

const piled = (count: number): Fault => ({
  rule: 'text',
  message: `Here stand ${count.toLocaleString('en')} marks upon one letter.`,
  remedy: 'Delete them, or type the word anew: no writing has more than a few.',
});

/** Where one was lost, many were: that is told once. */
function unread(text: string): (Fault & { index: number })[] {
  const count = text.split('\ufffd').length - 1;
  if (count === 0) return [];
  const which = count === 1 ? 'U+FFFD' : `the first of ${count.toLocaleString('en')} U+FFFD`;
  return [
    {
      index: text.indexOf('\ufffd'),
      rule: 'text',
      message: `Here stands ${which}, which a program puts in the place of a character that it cannot read.`,
      remedy:
        count === 1
          ? 'Type the word anew.'
          : 'Type the words anew, or save the file as UTF-8 once more where it came from.',
    },
  ];
}

const signsOf = perText((text) => new Set(text));

/** What stands in the words, and not in the text of which they were read: written as `&#x202E;` or "\\u202E". */
function escaped(file: string, place: () => Place, words: string, text: string, whole = text): Problem[] {
  const found = unseenIn(words, whole).filter(({ first }) => !signsOf(text).has(first));
  const lost = words.includes('\uFFFD') && !signsOf(text).has('\uFFFD') && !signsOf(text).has('\0') ? [LOST] : [];
  return [...found.map((unseen) => faultOf(unseen, words)), ...lost].map((fault) => ({ file, ...place(), ...fault }));
}

const escapedInBody = (body: Body): Problem[] =>
  body.nodes.flatMap(({ node }) => {
    const words = [
      ...('value' in node ? [node.value] : []),
      ...('url' in node ? [node.url, node.title] : []),
      ...('alt' in node ? [node.alt] : []),
      ...(isElement(node) ? Object.values(attributesOf(node)) : []),
    ].join(' ');
    const { start, end } = node.position ?? {};
    const source = body.document.body.slice(start?.offset, end?.offset);
    return escaped(body.file, () => startOf(node), words, source, body.document.body);
  });

const escapedInYaml = (file: string, yaml: YamlText): Problem[] =>
  textsIn(yaml.data).flatMap(({ path, text }) =>
    // What is empty is told of by the schemas.
    text !== '' && isBlank(text)
      ? [{ file, ...yaml.place(path), ...BLANK }]
      : escaped(file, () => yaml.place(path), text, yaml.text),
  );

function textsIn(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

const BLANK: Fault = {
  rule: 'empty',
  message: 'This text is blank.',
  remedy: 'Write one that can be seen, or take the key out.',
};

const LOST: Fault = {
  rule: 'text',
  message: 'Here stands an escape for a character that no text can hold.',
  remedy: 'Delete it, or type the words around it anew.',
};

function faultOf({ first, count, index, turns }: Unseen, text: string): Fault {
  const code = codePoint(first);
  if (first === '\u00ad' && count === 1 && /^\p{L}.\p{L}/u.test(text.slice(index - 1, index + 2))) {
    return {
      rule: 'text',
      message: `Within this word stands a soft hyphen, the invisible character ${code}.`,
      remedy: 'Delete it: browsers hyphenate by themselves.',
      severity: 'warning',
    };
  }
  const message =
    count === 1
      ? `Here stands the invisible character ${code}${turns ? ', which turns the direction of the text' : ''}.`
      : `Here stand ${count} invisible characters, the first of them ${code}${turns ? '; they turn the direction of the text' : ''}.`;
  const remedy = /[\u2028\u2029]/.test(first)
    ? 'Begin a new line in its place.'
    : count === 1
      ? LOST.remedy
      : 'Delete them, or type the words around them anew.';
  return { rule: 'text', message, remedy };
}
