import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLeftover } from '../check/public/names.ts';
import type { Fault, Problem } from '../model/problem.ts';
import { placeAt } from '../model/read/place.ts';
import { decode } from './content/decode.ts';
import { largestFile } from '../model/read/limits.ts';
import { isContentPicture } from '../model/schema/image.ts';
import type { ContentFile } from '../model/read/mdx.ts';
import { cannotBeOpened, fileFault, filesIn, folderFault } from './folder.ts';
import { slashed } from './path-name.ts';

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

const isHidden = (path: string) => path.split(sep).some((name) => name.startsWith('.') || isLeftover(name));

/** Every file of `content/` but pictures, or why there are none. Hidden files, which systems and editors leave behind, are passed over. */
export function contentPaths(root: string): string[] | Problem {
  const folder = join(root, 'content');
  const fault = folderFault(folder) ?? (existsSync(folder) ? undefined : noContent);
  return fault
    ? { file: 'content', line: 1, column: 1, ...fault }
    : seenIn(folder).filter((path) => !isContentPicture(slashed(relative(root, path))));
}

/** Pictures in `content/`, by their paths from the project's folder. */
export function contentPictures(root: string): string[] {
  const folder = join(root, 'content');
  return (existsSync(folder) ? seenIn(folder) : [])
    .map((path) => slashed(relative(root, path)))
    .filter(isContentPicture);
}

const seenIn = (folder: string) => filesIn(folder).filter((path) => !isHidden(relative(folder, path)));

const noContent: Fault = {
  rule: 'file-missing',
  message: 'There is no folder content/ here.',
  remedy: 'Run this in the folder of the project.',
};

export function readContentFile(root: string, path: string): FoundFile {
  const name = slashed(relative(root, path));
  const unread = (fault: Fault): FoundFile => ({
    file: { path: name, text: '', unread: true },
    problem: { file: name, line: 1, column: 1, ...fault },
  });
  try {
    const fault = fileFault(join(root, 'content'), path) ?? sizeFault(statSync(path).size);
    if (fault) return unread(fault);
    const { text, problem } = decode(name, readFileSync(path));
    const [side, conflict] = firstSide(text);
    const found = conflict === undefined ? problem : { file: name, ...placeAt(text, conflict), ...bothSides };
    return { file: { path: name, text: side }, ...(found && { problem: found }) };
  } catch {
    // It was there a moment ago.
    return unread(cannotBeOpened);
  }
}

/** A file of so many bytes is too large whatever it holds, and perhaps for the memory: it is not opened. */
const sizeFault = (bytes: number): Fault | undefined =>
  bytes <= 16 * largestFile
    ? undefined
    : {
        rule: 'file-size',
        message: `The file has ${bytes.toLocaleString('en')} bytes.`,
        remedy: `Divide it: the limit is ${largestFile.toLocaleString('en')} characters.`,
      };

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
      /^<{7} .*\r?\n([^]*?)^((?:\|{7}(?: .*)?\r?\n[^]*?^)?={7}$[^]*?^>{7} .*)$/gm,
      (_, first: string, rest: string) => `\n${first}${blank(rest)}`,
    ),
    conflict,
  ];
}

/** Reads `content/`. */
export function readContentFolder(root: string): ContentFolder {
  const paths = contentPaths(root);
  const found: FoundFile[] = Array.isArray(paths)
    ? paths.map((path) => readContentFile(root, path))
    : [{ problem: paths }];
  return {
    files: found.flatMap(({ file }) => file ?? []),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}
