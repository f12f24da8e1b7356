import type { Project } from '../project.ts';
import { bodiesOf } from './bodies.ts';
import type { Problem } from './problem.ts';

/** Characters that nobody sees and that change what is read: control characters, and those that turn the direction of a text. */
export const characters = (project: Project): Problem[] => [
  ...bodiesOf(project).flatMap(({ file, document, yaml }) => [
    ...unseen(file, document.body, 1),
    ...unseen(file, yaml.text, yaml.firstLine),
  ]),
  ...[...wholeFiles(project)].flatMap(([file, text]) => unseen(file, text, 1)),
];

/** Files of YAML; a list of sources counts once, however many it holds. */
const wholeFiles = ({ site, sources, charts }: Project) =>
  new Map([...(site ? [site] : []), ...sources, ...charts].map(({ file, yaml }) => [file, yaml.text]));

// Left out on purpose: tab, line feed, carriage return; marks and joiners that scripts need (U+200C to U+200F, U+061C).
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

const unseen = (file: string, text: string, firstLine: number): Problem[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(UNSEEN)].map((match): Problem => {
      const code = match[0].codePointAt(0) ?? 0;
      const turns = code >= 0x2000 && code < 0xfffe;
      return {
        file,
        line: firstLine + index,
        column: match.index + 1,
        rule: 'text',
        message: `Here stands the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}${
          turns ? ', which turns the direction of the text' : ''
        }.`,
        remedy: 'Delete it, or type the words around it anew.',
      };
    }),
  );
