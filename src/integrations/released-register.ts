import { spawnSync } from 'node:child_process';
import type { ContentFile } from '../model/read/mdx.ts';

/**
 * The register as the newest release has it: of the tags such as `v1.2.0` that what is checked out descends from,
 * the one of the highest version.
 *
 * @returns Its text, under the name by which `git show` prints it; nothing where there is no git, no such tag or, as in
 *   a shallow clone, no way to it.
 */
export function releasedRegister(root: string): ContentFile | undefined {
  const tag = git(
    root,
    // A release candidate comes before its release.
    ...['-c', 'versionsort.suffix=-', 'for-each-ref', '--merged=HEAD', '--sort=-version:refname', '--count=1'],
    ...['--format=%(refname:lstrip=2)', 'refs/tags/v[0-9]*'],
  )?.trim();
  if (!tag) return undefined;
  const text = git(root, 'cat-file', 'blob', `refs/tags/${tag}:./content/published.json`);
  return text === undefined ? undefined : { path: `${tag}:content/published.json`, text };
}

/** What git prints, or nothing where it fails. */
function git(root: string, ...given: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', given, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
    // A clone that left things out would fetch them now.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
  });
  return status === 0 ? stdout : undefined;
}
