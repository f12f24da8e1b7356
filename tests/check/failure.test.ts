import { expect, test } from 'vitest';
import { checkContent, checkTogether } from '../../src/check/check.ts';
import type { Project } from '../../src/model/read/entries.ts';
import { formatProblem } from '../../src/model/problem.ts';

test('where reading a file fails, the check goes on, and names the file and the place in the code', () => {
  const [problem] = checkContent([{ path: 'content/charts/spans.yaml', text: null as unknown as string }]).map(
    formatProblem,
  );

  expect(problem?.replace(/:\d+\)/, ':…)')).toBe(
    "content/charts/spans.yaml:1:1  The check failed here, which is a mistake of its own: TypeError: Cannot read properties of null (reading 'length') (src/model/read/yaml-places.ts:…). Tell those who look after the site, with this line and the file; until then, undo what you changed last.  [check]",
  );
});

test('where a rule over all files fails, the others are held all the same', () => {
  const project = {
    earlier: [],
    essays: [],
    claims: null as unknown as [],
    pages: [],
    incidents: [],
    sources: [],
    charts: [],
    strays: [],
    unread: [],
    faulty: [],
  } satisfies Project;
  const problems = checkTogether(project).map(({ rule }) => rule);

  expect(new Set(problems)).toEqual(new Set(['check', 'file-missing']));
});
