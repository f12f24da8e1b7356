import { checkContent } from '../../src/check/check.ts';
import { joinProject } from '../../src/model/join/join.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ContentFile } from '../../src/model/read/mdx.ts';
import { readProject } from '../../src/model/read/project.ts';
import { essayDocument } from '../dist/content.ts';
import { passageWords } from '../dist/source-words.ts';
import { writeAll } from './outputs.ts';
import { render } from './render.ts';

/** Whether the content was refused; what was accepted is known to be whole. */
export type Verdict = 'refused' | 'accepted';

/**
 * The promise to authors: of any content the check tells what is wrong, in whole sentences and at places that exist, or all that
 * is made of it is whole.
 *
 * @throws {Error} If the promise is broken.
 */
export function verdictOn(files: readonly ContentFile[]): Verdict {
  const problems = checkContent(files);
  for (const problem of problems) assertPlaced(problem, files);
  if (problems.some(({ severity }) => severity !== 'warning')) return 'refused';

  const project = readProject(files);
  const { site, essays, claims, incidents, sources, charts } = project;
  for (const { file, meta } of [...(site ? [site] : []), ...essays, ...claims, ...incidents, ...sources, ...charts])
    if (meta === undefined) throw new Error(`${file} breaks its schema, and nothing was told.`);
  const edition = joinProject(project, { drafts: true });
  for (const text of writeAll(edition)) {
    if (/\bNaN\b|\[object Object\]|Infinity/.test(text) && !files.some((file) => /NaN|object|Infinity/.test(file.text)))
      throw new Error(`An export holds what is no value: ${/.{0,60}(NaN|\[object|Infinity).{0,20}/.exec(text)?.[0]}`);
  }
  for (const { id, parsed } of essays) {
    const { passages, addresses } = render(parsed);
    const source = passageWords(essayDocument(files, id).tree!);
    if (JSON.stringify(passages) !== JSON.stringify(source)) {
      throw new Error(`The page has other words than the source:\n${passages.join('\n')}\n---\n${source.join('\n')}`);
    }
    for (const address of addresses) {
      if (!/^(https?:\/\/|mailto:|\/|#)/.test(address)) throw new Error(`A link leads to "${address}".`);
    }
  }
  return 'accepted';
}

/** Places that stand for a file or folder that is missing. */
const MISSING = new Set(['content/site.yaml', 'content/essays']);

function assertPlaced(problem: Problem, files: readonly ContentFile[]) {
  const broken = (what: string) => new Error(`${what}: ${JSON.stringify(problem)}`);
  const { file, line, column, message, remedy } = problem;
  const text = files.find(({ path }) => path === file)?.text;
  if (text === undefined && !MISSING.has(file)) throw broken('No file has that name');
  const lines = (text ?? '').replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const own = lines[line - 1];
  if (own === undefined) throw broken('The file has no such line');
  // Letters are counted as they are joined or taken apart.
  const length = Math.max(own.length, own.normalize('NFC').length);
  if (!(column >= 1 && column <= length + 1)) throw broken('The line has no such column');
  if (!/^\S[^]*[.?!]$/.test(message) || !/^[A-Z][^]*[.?!]$/.test(remedy)) throw broken('That is no sentence');
  if (
    /undefined|\[object|RangeError|TypeError|\bat [\w.]+ \(/.test(message + remedy) &&
    !/undefined|object/.test(text ?? '')
  )
    throw broken('That is no message');
}
