import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { digestProblems } from '../../src/integrations/register-digests.ts';
import { checkProject } from '../../src/model/check/check.ts';
import { formatReport, sortProblems } from '../../src/model/check/problem.ts';
import { readProject } from '../../src/model/project.ts';

const folder = join(import.meta.dirname, '../problems');
const base = readContentFolder(join(folder, 'base'));
const mistakes = readdirSync(folder).filter((name) => name !== 'base');

/** The sound project, with the files of one mistake in place of its own. */
function withMistake(mistake: string) {
  const path = join(folder, mistake);
  const list = join(path, 'remove.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  const overlay = existsSync(join(path, 'content')) ? readContentFolder(path) : { files: [], problems: [] };
  const replaced = new Set([...removed, ...overlay.files.map((file) => file.path)]);
  return {
    files: [...base.files.filter((file) => !replaced.has(file.path)), ...overlay.files],
    problems: overlay.problems,
  };
}

test('the sound project that the mistakes are made in has none', () => {
  expect(checkProject(readProject(base.files))).toEqual([]);
});

// After a rule has changed: `npm run test:unit -- -u`, then read what the authors will read.
test.each(mistakes)('%s', async (mistake) => {
  const { files, problems } = withMistake(mistake);
  const project = readProject(files);
  const all = sortProblems([...problems, ...checkProject(project), ...digestProblems(project)]);

  await expect(`${formatReport(all, files.length)}\n`).toMatchFileSnapshot(join(folder, mistake, 'expected.txt'));
});
