import { checkProject } from '../model/check/check.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import { readProject, type Project } from '../model/read/project.ts';
import { readContentFolder } from './content-folder.ts';
import { publicProblems } from './public-folder.ts';
import { digestProblems } from './register-digests.ts';
import { rememberedIn } from './remembered.ts';
import { releasedRegister } from './released-register.ts';

export interface CheckedFolder {
  /** Sorted. */
  problems: Problem[];
  /** How many were read. */
  files: number;
  /** What they hold; missing where the folder itself is. */
  project?: Project;
}

/**
 * Every mistake in `content/` and `public/`.
 *
 * @param root The project's folder.
 */
export function checkFolder(root: string): CheckedFolder {
  const { files, problems } = readContentFolder(root);
  // Without the folder, each file of it would be missing as well.
  if (files.length === 0 && problems.length > 0) return { problems, files: 0 };
  const { recall, keep } = rememberedIn(root);
  const project = readProject(files, releasedRegister(root), recall);
  keep();
  return {
    problems: sortProblems([
      ...problems,
      ...checkProject(project),
      ...digestProblems(project),
      ...publicProblems(root, project),
    ]),
    files: files.length,
    project,
  };
}
