import { elementNames } from '../../model/markup.ts';
import type { Fault } from '../../model/problem.ts';

/** Whether a name is one of HTML, not a slip in one of ours. */
export const isHtml = (name: string): boolean =>
  /^[a-z]/.test(name) && !elementNames.some((known) => known.toLowerCase() === name.toLowerCase());

export const known = elementNames.map((name) => `<${name}>`).join(', ');

/** What to write instead, by the names of those that do the same. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'End the line with a backslash.',
  hr: 'Write a line of ---.',
  'b strong': 'Write **words**.',
  'i em cite dfn var': 'Write *words*.',
  'u mark ins font big': 'Write *words* for emphasis.',
  's strike del': 'Write ~~words~~.',
  'sub sup small': 'Type the signs themselves, as in CO₂ and m², or set the words level.',
  'code tt kbd samp': 'Write `words`.',
  pre: 'Put the lines between two lines of ```.',
  a: 'Write [words](https://…).',
  'img picture': 'Put the picture into public/ and write ![what it shows](/its-name.jpg).',
  'figure figcaption': 'Write <Figure src="/its-name.jpg" alt="what it shows">caption</Figure> on a line of its own.',
  'h1 h2 h3 h4 h5 h6': 'Write the heading after number signs: ## Words.',
  'p div span section article aside header footer main center nav': 'Take its tags out: empty lines part paragraphs.',
  'ul ol li dl dt dd': 'Begin each item with a hyphen, or with its number: - one.',
  'table thead tbody tfoot tr th td caption':
    'Write cells between bars: | one | two |, and below the head a line | - | - |.',
  blockquote: 'Write > before each line.',
  q: 'Write <Quote source="…">words</Quote>, or quotation marks.',
  'details summary': 'Take its tags out, or begin a section with a heading.',
  'script style iframe object embed form input button select textarea link meta video audio canvas svg':
    'Take it out: content neither runs nor loads anything.',
};

const instead = new Map(
  Object.entries(INSTEAD).flatMap(([names, remedy]) => names.split(' ').map((name) => [name, remedy])),
);

/** An element of HTML, or a sign that was read as the beginning of one. */
export const htmlFault = (name: string): Fault => {
  const remedy = instead.get(name.toLowerCase());
  return remedy === undefined
    ? {
        rule: 'content-never-runs',
        message: `There is no element <${name}>.`,
        remedy: `Write < in the text as \\<; elements are ${known}.`,
      }
    : { rule: 'content-never-runs', message: `The HTML element <${name}> is not allowed in content.`, remedy };
};

/** Declarations, sections and instructions. */
export const markupFault: Fault = {
  rule: 'content-never-runs',
  message: 'HTML is not allowed in content.',
  remedy: `Use Markdown, or the elements ${known}.`,
};
