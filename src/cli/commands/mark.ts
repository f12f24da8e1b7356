import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../check/check.ts';
import { suggest } from '../../check/suggest.ts';
import { ContentReader } from '../../integrations/content-reader.ts';
import { writeWhole } from '../../integrations/publish/rename.ts';
import type { ReadEssay } from '../../model/read/entries.ts';
import { Refusal } from '../../model/refusal.ts';
import { idFault, slug } from '../../model/schema/id.ts';
import { Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { newFile } from './new/file.ts';

const USAGE = `npm run mark -- "words" in <essay> [--id <claim>]    marks the words as a claim, and makes the note on it

The words stand in the essay exactly once. Without --id the claim is named by its first words.`;

export const mark: Command = (args, terminal) => {
  const { folder, say } = terminal;
  const { flags, words: given } = readFlags(args, { id: undefined }, 3);
  const [words, preposition, name] = given;
  if (!words?.trim() || preposition !== 'in' || name === undefined) throw new Misuse(USAGE);
  const { project } = new ContentReader(folder).read();
  const essay = project?.essays.find(({ id }) => id === name);
  if (!essay)
    throw new Refusal(`There is no essay "${name}". ${suggest(name, project?.essays.map(({ id }) => id) ?? [])}`);

  const id = flags.id ?? named(words);
  const fault = idFault(id);
  if (fault) throw new Refusal(`${fault.message} ${fault.remedy}`);
  if (essay.parsed.claims.some((claim) => claim.id === id))
    throw new Refusal(`The essay marks a claim "${id}" already. Give this one another id: --id other-id.`);
  const text = readFileSync(join(folder, essay.file), 'utf8');
  const marked = withMark(text, words, id, essay);

  const note = `content/claims/${name}/${id}.mdx`;
  const isNoted = existsSync(join(folder, note));
  writeWhole(join(folder, essay.file), marked);
  say(`${essay.file}: the words are marked as the claim "${id}".`);
  if (isNoted) say(`${note} is there already, and stays as it is.`);
  else newFile('claim', `${name}/${id}`, terminal);
  return 0;
};

/** How many of its words make the name of a claim. */
const WORDS_OF_NAME = 6;

function named(words: string): string {
  const id = slug(words.split(/\s+/).slice(0, WORDS_OF_NAME).join(' '));
  if (!id) throw new Refusal('These words make no id, which has letters from a to z. Add one: --id short-name.');
  return id;
}

/** Signs that keyboards write otherwise than editors do. */
const alike = ["'’‘", '"“”„'];

/** Finds words however lines are broken between them, and whatever the form of quotation marks. */
const pattern = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) =>
        [...word]
          .map((sign) => {
            const group = alike.find((one) => one.includes(sign));
            return group ? `[${group}]` : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
          })
          .join(''),
      )
      .join('[ \\t]*(?:\\r?\\n)?[ \\t]*(?<=\\s)'),
    'gu',
  );

const MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*\r?$/m;

function withMark(text: string, words: string, id: string, { file }: ReadEssay): string {
  const from = MATTER.exec(text)?.[0].length ?? 0;
  const tags = [...text.matchAll(/<[^>]*>/g)].map(({ 0: tag, index }) => ({ from: index, to: index + tag.length }));
  const isInTag = (at: number) => tags.some((tag) => tag.from < at && at < tag.to);
  const found = [...text.matchAll(pattern(words))].filter(
    ({ 0: match, index }) => index >= from && !isInTag(index) && !isInTag(index + match.length),
  );
  if (found.length === 0)
    throw new Refusal(
      `The words “${words}” do not stand in ${file}. Copy them from there, with the signs that are between them.`,
    );
  if (found.length > 1)
    throw new Refusal(
      `The words “${words}” stand in ${file} ${found.length} times. Give more of the sentence, so that they stand there once.`,
    );
  const [[match, index] = ['', 0]] = found.map(({ 0: match, index }) => [match, index] as const);
  if (!isBalanced(match))
    throw new Refusal(
      'These words begin outside of an element and end within it, or the other way round. Take all of its words, or none.',
    );
  const marked = `${text.slice(0, index)}<Claim id="${id}">${match}</Claim>${text.slice(index + match.length)}`;

  const messages = (text: string) => checkFiles([{ path: file, text }]).problems;
  const before = new Set(messages(text).map(({ message }) => message));
  const problems = messages(marked).filter(({ message }) => !before.has(message));
  // Where it may not stand at all, another id would not help.
  const problem = problems.find(({ rule }) => rule !== 'anchor-clash') ?? problems[0];
  if (problem) throw new Refusal(`These words cannot be marked: ${problem.message} ${problem.remedy}`);
  return marked;
}

/** Whether every element that begins in a text ends in it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[A-Z][^>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
