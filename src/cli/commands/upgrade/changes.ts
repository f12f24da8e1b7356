import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** What is the site's own: no upgrade touches it. */
export const isOwn = (path: string): boolean =>
  /^(?:content|content-shipped|public)\/|^\.github\/workflows\/|^(?:README\.md|LICENSE|CNAME)$/.test(path);

/** By path, what becomes of the files of the engine. */
export interface Changes {
  /** New, or as they were before, and now otherwise. */
  taken: string[];
  removed: string[];
  /** Changed here and there: what comes of both. */
  merged: Map<string, Buffer>;
  /** The same, but both have changed the same lines: with both, between marks. */
  conflicts: Map<string, Buffer>;
}

/** Three commits: the engine as it was when the site was made or last upgraded, as it is here, and as it is to be. */
export interface Sides {
  base: string;
  here: string;
  there: string;
}

export function changesOf(git: Git, sides: Sides): Changes {
  const [base, here, there] = [sides.base, sides.here, sides.there].map((commit) => git.files(commit)) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  const changes: Changes = { taken: [], removed: [], merged: new Map(), conflicts: new Map() };
  for (const path of [...new Set([...base.keys(), ...there.keys()])].sort()) {
    const [before, own, next] = [base.get(path), here.get(path), there.get(path)];
    if (isOwn(path) || own === next || before === next) continue;
    if (own === before) {
      if (next === undefined) changes.removed.push(path);
      else changes.taken.push(path);
    } else if (own === undefined || next === undefined) {
      // One side has taken it out, the other has changed it.
      changes.conflicts.set(path, git.read('cat-file', 'blob', own ?? next ?? ''));
    } else {
      const { content, isClean } = merge(git, { own, before, next });
      changes[isClean ? 'merged' : 'conflicts'].set(path, content);
    }
  }
  return changes;
}

function merge(git: Git, { own, before, next }: { own: string; before: string | undefined; next: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const [mine = '', old = '', theirs = ''] = [own, before, next].map((blob, index) => {
    const path = join(folder, String(index));
    writeFileSync(path, blob === undefined ? '' : git.read('cat-file', 'blob', blob));
    return path;
  });
  try {
    const names = ['-L', 'yours', '-L', 'before', '-L', 'the engine'];
    const isClean = git.ask('merge-file', '-q', ...names, mine, old, theirs) !== undefined;
    return { content: readFileSync(mine), isClean };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
