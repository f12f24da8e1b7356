import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted } from '../../../model/counted.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Command } from '../command.ts';
import { readFlags } from '../flags.ts';
import { changesOf } from './changes.ts';
import { Git } from './git.ts';

/** Says which commit of the engine this is, so that the next upgrade knows what was changed here. */
const MARK = 'engine.json';

/** Takes the engine of a newer release, and leaves what is the site's own as it is. */
export const upgrade: Command = (args, { folder, say, complain }) => {
  const { flags } = readFlags(args, { from: undefined, to: undefined });
  const git = new Git(folder);
  if (git.ask('rev-parse', '--show-prefix')?.trim() !== '')
    throw new Refusal('This is no repository of git, so that nobody could go back. Run "git init", and commit all.');
  const dirty = git.run('status', '--porcelain').trim();
  if (dirty !== '')
    throw new Refusal(
      `Not committed yet: ${dirty
        .split('\n')
        .map((line) => line.trim().replace(/^\S+ /, ''))
        .join(', ')}. Commit it first, so that you can go back: git add . && git commit`,
    );

  const from = flags.from ?? git.ask('remote', 'get-url', 'upstream')?.trim();
  if (from === undefined)
    throw new Refusal(
      'Say where the engine comes from: npm run upgrade -- --from https://…, or once for all: git remote add upstream https://…',
    );
  const release = flags.to ?? newestRelease(git, from) ?? 'HEAD';
  git.run('fetch', '--quiet', '--no-tags', '--', from, release);
  const there = git.run('rev-parse', 'FETCH_HEAD^{commit}').trim();
  const called = release === 'HEAD' ? there.slice(0, 10) : release;

  const { taken, removed, merged, conflicts } = changesOf(git, {
    base: baseOf(git, folder, there),
    here: 'HEAD',
    there,
  });
  if (taken.length + removed.length + merged.size + conflicts.size === 0) {
    say(`The engine is that of ${called} already.`);
    return 0;
  }
  // In portions: a command line has an end, on Windows an early one.
  for (const some of portions(taken)) git.run('checkout', there, '--', ...some);
  for (const some of portions(removed)) git.run('rm', '--quiet', '--', ...some);
  for (const [path, content] of [...merged, ...conflicts]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, MARK), `${JSON.stringify({ release: called, commit: there }, null, 2)}\n`);

  say(
    `The engine is that of ${called} now: ${counted(taken.length + merged.size, 'file')} changed, ${counted(removed.length, 'file')} removed. content/ and public/ are as they were.`,
  );
  if (conflicts.size > 0) {
    complain(
      `Changed here and in the engine, line for line: ${[...conflicts.keys()].join(', ')}. Keep there what is right of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>. To go back: git reset --hard`,
    );
    return 1;
  }
  say('Now run "npm ci", "npm run check" and "npm run build"; if all is well, commit it. To go back: git reset --hard');
  return 0;
};

/** Of tags such as `v1.2.0`, that of the highest version. */
const newestRelease = (git: Git, from: string): string | undefined =>
  git
    .run(
      ...['-c', 'versionsort.suffix=-', 'ls-remote', '--refs', '--tags', '--sort=-version:refname'],
      ...['--', from, 'v[0-9]*'],
    )
    .split('\n')
    .find((line) => !/-/.test(line.split('refs/tags/')[1] ?? ''))
    ?.split('refs/tags/')[1];

/** The engine from which this one comes: as the last upgrade wrote down, else what both have, else with what the repository began. */
function baseOf(git: Git, folder: string, there: string): string {
  const text = existsSync(join(folder, MARK)) ? readFileSync(join(folder, MARK), 'utf8') : '';
  const written = /"commit":\s*"(\w+)"/.exec(text)?.[1];
  const known = written !== undefined && git.ask('cat-file', '-e', `${written}^{commit}`) !== undefined;
  if (known) return written;
  const common = git.ask('merge-base', 'HEAD', there)?.trim();
  // A repository made from a template begins with all of it.
  return common || (git.run('rev-list', '--max-parents=0', 'HEAD').trim().split('\n').at(-1) ?? 'HEAD');
}

function portions(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / 100) }, (_, index) =>
    paths.slice(index * 100, (index + 1) * 100),
  );
}
