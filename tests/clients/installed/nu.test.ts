import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dist, root } from '../../dist/site.ts';
import { programs } from './programs.ts';

const jar = programs['the Nu Html Checker']();

interface Message {
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

/** What is wrong in the pages of some folders: page, line, what, and the words there. */
function errorsIn(folders: readonly string[]): string[] {
  // The CSS that it knows is older than container queries and `light-dark()`.
  const options = ['--errors-only', '--filterpattern', 'CSS: .*', '--skip-non-html', '--format', 'json', '--stdout'];
  const { stdout } = spawnSync('java', ['-jar', jar!, ...options, ...folders], { encoding: 'utf8', maxBuffer: 1e9 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages.map(
    ({ url, lastLine, message, extract = '' }) =>
      `${relative(root, fileURLToPath(url))}:${lastLine}: ${message} (${extract.trim()})`,
  );
}

test.skipIf(!jar)(
  'the validator of the W3C finds no error in any page of the fixture’s site and of the published one',
  () => {
    // The published site may not have been built yet.
    const folders = [dist, join(root, 'dist')].filter((folder) => existsSync(folder));

    expect(errorsIn(folders)).toEqual([]);
  },
);
