import { sortProblems, type Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import { readFile, unreadFile, type FileReading } from '../model/read/file.ts';
import type { ContentFile } from '../model/read/mdx.ts';
import { readProject } from '../model/read/project.ts';
import { sameSource } from './markup/addresses.ts';
import { cruxes } from './references/cruxes.ts';
import { drafts } from './references/drafts.ts';
import { fileProblems } from './file-rules.ts';
import { files } from './files.ts';
import { ids } from './ids/ids.ts';
import { references } from './references/references.ts';
import { register } from './register/register.ts';
import { earlier } from './register/earlier.ts';
import { relations } from './references/relations.ts';
import { listen, TOP, type Tell } from './tell.ts';
import { essayVerdicts } from './values/verdicts.ts';

/** Rules that join files. To add a family of them: a file that exports one such function, and its name here. */
const families: readonly ((project: Project, tell: Tell) => void)[] = [
  cruxes,
  drafts,
  essayVerdicts,
  files,
  ids,
  references,
  register,
  earlier,
  relations,
  sameSource,
];

/** A file, read and checked by itself. */
export interface CheckedFile extends Pick<FileReading, 'plain' | 'faults'> {
  problems: Problem[];
}

/**
 * Takes what was made of the same input before, or has it made.
 *
 * @param input All that it is made of; first the file's path.
 */
export type Recall = (input: readonly string[], make: () => CheckedFile) => CheckedFile;

export interface Checked {
  project: Project;
  problems: Problem[];
}

/**
 * Reads files, and checks each by itself.
 *
 * @param recall Remembers what it can; without it, everything is read.
 */
export function checkFiles(files: readonly ContentFile[], recall: Recall = (_, make) => make()): Checked {
  const problems: Problem[] = [];
  const read = (file: ContentFile, language: string) => {
    const checked = recall([file.path, file.text, language], () => {
      try {
        const reading = readFile(file, language);
        const { plain, faults } = reading;
        return { plain, faults, problems: fileProblems(file, reading) };
      } catch (error) {
        return { ...unreadFile, problems: [failure(file.path, error)] };
      }
    });
    for (const problem of checked.problems) problems.push(problem);
    return checked;
  };
  return { project: readProject(files, read), problems };
}

/** Mistakes that only files together make. */
export function checkTogether(project: Project): Problem[] {
  const { tell, problems } = listen();
  for (const family of families) {
    try {
      family(project, tell);
    } catch (error) {
      problems.push(failure('content', error));
    }
  }
  return problems;
}

/** The check itself is wrong: the author is told by which file, and those who mend it where. */
export function failure(file: string, error: unknown): Problem {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place = /\bsrc\/[\w./-]+:\d+/.exec(stack)?.[0] ?? 'src/';
  return {
    file,
    ...TOP,
    rule: 'check',
    message: `The check failed here, which is a mistake of its own: ${name}: ${message.split('\n')[0]} (${place}).`,
    remedy: 'Tell those who look after the site, with this line and the file; until then, undo what you changed last.',
  };
}

/** Every mistake in files of content, in the order in which an author mends them. */
export function checkContent(files: readonly ContentFile[]): Problem[] {
  const { project, problems } = checkFiles(files);
  return sortProblems([...problems, ...checkTogether(project)]);
}
