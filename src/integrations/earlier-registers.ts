import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EarlierRegister } from '../model/read/entries.ts';
import { parseRegister } from '../model/register/register.ts';

/** Where `npm run publish -- deployed` puts the register of the site that readers have. */
export const DEPLOYED = '.cache/deployed/published.json';

/**
 * The registers from before that are known here: of the last release, of what the upstream branch had when this one left it, and of the
 * site as it is deployed.
 *
 * @param kept That of the last release as it is kept in `content/`, for where there is no git.
 * @param begun When the site was begun, as its register says: what git has of another site that stood here is left out.
 */
export function earlierRegisters(
  root: string,
  kept: readonly EarlierRegister[],
  begun: string | undefined,
): EarlierRegister[] {
  const tag = newestRelease(root);
  const released = tag && registerAt(root, `refs/tags/${tag}`, tag, 'the last release');
  // A branch of one's own, and what CI checks out, have none; then it is the main one of the place that was cloned.
  const base = (
    git(root, 'merge-base', 'HEAD', '@{upstream}') ?? git(root, 'merge-base', 'HEAD', 'refs/remotes/origin/HEAD')
  )?.trim();
  const upstream = base && registerAt(root, base, base.slice(0, 10), 'the upstream branch');
  const recorded = [...(released ? [released] : kept), ...(upstream ? [upstream] : [])];
  const all = [
    ...recorded.filter(({ meta }) => begun === undefined || !meta || meta.begun === begun),
    ...deployed(root),
  ];
  // What two of them say alike would be told twice.
  return [...new Map(all.toReversed().map((one) => [JSON.stringify(one.meta), one])).values()].toReversed();
}

/** Of the tags such as `v1.2.0` that what is checked out descends from, the one of the highest version. */
const newestRelease = (root: string): string | undefined =>
  git(
    root,
    // A release candidate comes before its release.
    ...['-c', 'versionsort.suffix=-', 'for-each-ref', '--merged=HEAD', '--sort=-version:refname', '--count=1'],
    ...['--format=%(refname:lstrip=2)', 'refs/tags/v[0-9]*'],
  )?.trim();

/** @param name By which `git show` prints it. @returns Nothing where there is none, or, as in a shallow clone, no way to it. */
function registerAt(root: string, commit: string, name: string, of: string): EarlierRegister | undefined {
  const text = git(root, 'cat-file', 'blob', `${commit}:./content/published.json`);
  return text === undefined ? undefined : { file: `${name}:content/published.json`, of, meta: parseRegister(text) };
}

function deployed(root: string): EarlierRegister[] {
  try {
    const text = readFileSync(join(root, DEPLOYED), 'utf8');
    return [{ file: DEPLOYED, of: 'the deployed site', meta: parseRegister(text) }];
  } catch {
    return [];
  }
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
