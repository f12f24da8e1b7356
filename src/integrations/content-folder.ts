import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { placeAt } from '../model/read/place.ts';
import type { ContentFile } from '../model/read/mdx.ts';
import { filesIn, linkFault } from './folder.ts';

/** A file of `content/`, as far as it can be read; of one that is not UTF-8, what can be read of it. */
export interface FoundFile {
  file?: ContentFile;
  problem?: Problem;
}

export interface ContentFolder {
  files: ContentFile[];
  /** Files that cannot be read as they are. */
  problems: Problem[];
}

const isHidden = (path: string) => path.split(sep).some((name) => name.startsWith('.'));

/** Every file of `content/`; nothing where there is no such folder. Hidden files, which systems and editors leave behind, are passed over. */
export function contentPaths(root: string): string[] | undefined {
  const folder = join(root, 'content');
  try {
    return filesIn(folder).filter((path) => !isHidden(relative(folder, path)));
  } catch {
    return undefined;
  }
}

export const noContent: Problem = {
  file: 'content',
  line: 1,
  column: 1,
  rule: 'file-missing',
  message: 'There is no folder content/ here.',
  remedy: 'Run this in the folder of the project.',
};

export function readContentFile(root: string, path: string): FoundFile {
  const name = relative(root, path).split(sep).join('/');
  const tell = (rule: string, message: string, remedy: string): FoundFile => ({
    problem: { file: name, line: 1, column: 1, rule, message, remedy },
  });
  try {
    const fault = linkFault(join(root, 'content'), path);
    if (fault) return tell('file-link', ...fault);
    const { text, problem } = decode(name, readFileSync(path));
    const [side, conflict] = firstSide(text);
    const found = conflict === undefined ? problem : { file: name, ...placeAt(text, conflict), ...bothSides };
    return { file: { path: name, text: side }, ...(found && { problem: found }) };
  } catch {
    return tell('file-unread', 'The file cannot be opened.', 'Allow yourself to read it.');
  }
}

const bothSides = {
  rule: 'file-conflict',
  message: 'From here on the file holds both sides of a merge.',
  remedy: 'Keep one side, or what is right of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
};

/**
 * What the file says if the first side of each conflict is kept, line for line, so that nothing is told twice.
 *
 * @returns Also where the first conflict begins.
 */
function firstSide(text: string): [string, conflict?: number] {
  const conflict = /^<{7} .*$/m.exec(text)?.index;
  if (conflict === undefined || !/^>{7} /m.test(text)) return [text];
  const blank = (lines: string) => lines.replace(/.+/g, '');
  return [
    text.replace(
      /^<{7} .*\n([^]*?)^(={7}$[^]*?^>{7} .*)$/gm,
      (_, first: string, rest: string) => `\n${first}${blank(rest)}`,
    ),
    conflict,
  ];
}

/** Reads `content/`. */
export function readContentFolder(root: string): ContentFolder {
  const paths = contentPaths(root);
  const found = paths?.map((path) => readContentFile(root, path)) ?? [{ problem: noContent }];
  return {
    files: found.flatMap(({ file }) => file ?? []),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(file: string, bytes: Buffer): { text: string; problem?: Problem } {
  const fault = (text: string, offset: number, message: string): { text: string; problem: Problem } => ({
    text,
    problem: {
      file,
      ...placeAt(text, offset),
      rule: 'text',
      message,
      remedy: 'Save it as UTF-8.',
    },
  });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return fault(new TextDecoder(encoding).decode(bytes), 0, `The file is ${encoding.toUpperCase()}, not UTF-8.`);
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const before = wholePart(bytes);
    const offset = Buffer.byteLength(before);
    const byte = bytes[offset]?.toString(16).toUpperCase();
    return fault(
      new TextDecoder().decode(bytes),
      before.length,
      `The file is not UTF-8: the byte ${byte} at offset ${offset}, counted from 0, belongs to no character.`,
    );
  }
}

/** The text before the first byte that belongs to no character. */
function wholePart(bytes: Buffer): string {
  // With `stream`, a character cut off at the end is left out and is no fault.
  const read = (length: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      read(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return read(good);
}
