import type { Fault } from '../../model/problem.ts';
import type { ReadFault } from '../../model/read/faults.ts';
import { largestFile } from '../../model/read/limits.ts';
import { most, type Excess } from '../../model/read/markup/excess.ts';
import type { TellHere } from '../tell.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { brokenSchema } from './schema.ts';
import { repeatedKeys, yamlSyntax } from './yaml-syntax.ts';
import { aliases, tooDeep } from './yaml-words.ts';

/** Why a file could not be read whole, in an author's words. */
export function unread(file: string, faults: readonly ReadFault[], tell: TellHere): void {
  for (const fault of faults) tellOf(file, fault, tell);
}

function tellOf(file: string, fault: ReadFault, tell: TellHere): void {
  const top = { line: 'line' in fault ? fault.line : 1, column: 1 };
  switch (fault.what) {
    case 'too-large':
      return tell(top, {
        rule: 'file-size',
        message: `The file has ${fault.characters.toLocaleString('en')} characters.`,
        remedy: `Divide it: the limit is ${largestFile.toLocaleString('en')}.`,
      });
    case 'too-deep':
      return tell(top, tooDeep);
    case 'excess':
      return tell(top, excessFault(fault));
    case 'no-matter':
      return tell(top, { rule: 'front-matter', ...NO_MATTER[fault.is] });
    case 'no-list':
      return tell(top, {
        rule: 'schema',
        message: 'A file of sources is a list.',
        remedy: 'Begin each source with "- id: …". Lists in other forms are brought in by "npm run import".',
      });
    case 'aliases':
      return aliases(fault.error, fault.part, tell);
    case 'yaml':
      repeatedKeys(fault.repeated, fault.part, tell);
      return yamlSyntax(fault.errors, fault.part, mostIn(file), tell);
    case 'mdx':
      return mdxSyntax(fault.error, fault.body, tell);
    case 'schema':
      return brokenSchema(file, fault, tell);
    case 'unread':
      return;
  }
}

/** What a program has written is broken at one place. */
const mostIn = (file: string) => (file.endsWith('.json') ? 1 : undefined);

const NO_MATTER = {
  empty: { message: 'The file is empty.', remedy: 'Begin it with the keys between two lines of ---.' },
  unclosed: {
    message: 'The front matter that begins here has no end.',
    remedy: 'Write a line of --- after its last key.',
  },
  missing: { message: 'The file has no front matter.', remedy: 'Begin it with the keys between two lines of ---.' },
};

const EXCESS: Record<keyof typeof most, (count: string, limit: string) => readonly [message: string, remedy: string]> =
  {
    lines: (count, limit) => [`The file has ${count} lines.`, `Divide it: the limit is ${limit}.`],
    together: (count, limit) => [
      `From here on ${count} lines follow one another without an empty one.`,
      `Put empty lines between them: the limit is ${limit}.`,
    ],
    characters: (count, limit) => [
      `This paragraph has ${count} characters or more.`,
      `Divide it with an empty line: the limit is ${limit}.`,
    ],
    signs: (count, limit) => [
      `This paragraph holds ${count} signs of Markdown or more, such as * and [.`,
      `Divide it with an empty line: the limit is ${limit}.`,
    ],
    cells: (count, limit) => [
      `With this table the file has ${count} cells, each row as wide as its head.`,
      `Divide it, or offer it as a file to download: the limit is ${limit}.`,
    ],
  };

/** What is longer than anybody reads, with how long it may be. */
function excessFault({ of, count }: Excess): Fault {
  const number = (value: number) => value.toLocaleString('en');
  const [message, remedy] = EXCESS[of](number(count), number(most[of]));
  return { rule: 'file-size', message, remedy };
}
