import type { Fault } from '../../model/problem.ts';
import { pilesIn } from '../../model/read/clean-text.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { attributesOf, isElement } from '../../model/read/markup/markdown.ts';
import { perText } from '../../model/read/once.ts';
import { yamlPlace, type YamlPart } from '../../model/read/yaml-places.ts';
import type { YamlText } from '../../model/read/yaml.ts';
import type { TellHere } from '../tell.ts';
import { codePoint, isBlank, unseenIn, type Unseen } from './unseen.ts';

/** Characters that nobody sees and that change what is read, searched for or cited, where no script needs them. */
export function characters({ document: { body, matter }, nodes }: Body, tell: TellHere): void {
  inText({ text: body, firstLine: 1 }, tell);
  for (const { node } of nodes) {
    const words = [
      ...('value' in node ? [node.value] : []),
      ...('url' in node ? [node.url, node.title] : []),
      ...('alt' in node ? [node.alt] : []),
      ...(isElement(node) ? Object.values(attributesOf(node)) : []),
    ].join(' ');
    const { start, end } = node.position ?? {};
    const source = body.slice(start?.offset, end?.offset);
    for (const fault of escaped(words, source, body)) tell(startOf(node), fault);
  }
  charactersInYaml(matter, tell);
}

/** The same in a file of YAML, or in front matter. */
export function charactersInYaml(yaml: YamlText, tell: TellHere): void {
  inText(yaml, tell);
  for (const { path, text } of textsIn(yaml.data)) {
    // What is empty is told of by the schemas.
    const faults = text !== '' && isBlank(text) ? [BLANK] : escaped(text, yaml.text);
    for (const fault of faults) tell(yaml.place(path), fault);
  }
}

function inText(part: YamlPart, tell: TellHere): void {
  const { text } = part;
  const tellAt = (index: number, fault: Fault) => tell(yamlPlace(part, index), fault);
  for (const unseen of unseenIn(text)) tellAt(unseen.index, faultOf(unseen, text));
  for (const { index, count } of pilesIn(text))
    tellAt(index, {
      rule: 'text',
      message: `Here stand ${count.toLocaleString('en')} marks upon one letter.`,
      remedy: 'Delete them, or type the word anew: no writing has more than a few.',
    });
  // Where one was lost, many were: that is told once.
  const count = text.split('\ufffd').length - 1;
  if (count === 0) return;
  const which = count === 1 ? 'U+FFFD' : `the first of ${count.toLocaleString('en')} U+FFFD`;
  tellAt(text.indexOf('\ufffd'), {
    rule: 'text',
    message: `Here stands ${which}, which a program puts in the place of a character that it cannot read.`,
    remedy:
      count === 1
        ? 'Type the word anew.'
        : 'Type the words anew, or save the file as UTF-8 once more where it came from.',
  });
}

const signsOf = perText((text) => new Set(text));

/** What stands in the words, and not in the text of which they were read: written as `&#x202E;` or "\\u202E". */
function escaped(words: string, text: string, whole = text): Fault[] {
  const found = unseenIn(words, whole).filter(({ first }) => !signsOf(text).has(first));
  const isLost = words.includes('\uFFFD') && !signsOf(text).has('\uFFFD') && !signsOf(text).has('\0');
  return [...found.map((unseen) => faultOf(unseen, words)), ...(isLost ? [LOST] : [])];
}

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
