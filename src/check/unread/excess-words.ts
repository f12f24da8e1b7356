import type { Fault } from '../../model/problem.ts';
import { most, type Excess } from '../../model/read/markup/excess.ts';

const WORDS: Record<keyof typeof most, (count: string, limit: string) => readonly [message: string, remedy: string]> = {
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
export function excessFault({ of, count }: Excess): Fault {
  const number = (value: number) => value.toLocaleString('en');
  const [message, remedy] = WORDS[of](number(count), number(most[of]));
  return { rule: 'file-size', message, remedy };
}
