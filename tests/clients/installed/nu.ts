import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../fixtures/project.ts';
import { programs } from './programs.ts';

interface Message {
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

/** What is wrong in the pages of some folders: page, line, what, and the words there. Nothing where the validator is not installed. */
export function errorsIn(folders: readonly string[]): string[] | undefined {
  const jar = programs['the Nu Html Checker']();
  if (jar === undefined) return undefined;
  // The CSS that it knows is older than container queries and `light-dark()`.
  const options = ['--errors-only', '--filterpattern', 'CSS: .*', '--skip-non-html', '--format', 'json', '--stdout'];
  const { stdout } = spawnSync('java', ['-jar', jar, ...options, ...folders], { encoding: 'utf8', maxBuffer: 1e9 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages.map(
    ({ url, lastLine, message, extract = '' }) =>
      `${relative(root, fileURLToPath(url))}:${lastLine}: ${message} (${extract.trim()})`,
  );
}
