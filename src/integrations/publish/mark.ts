import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By this file in it a build knows a folder that a build has made, and may replace. */
const MARK = '.claim-by-claim';

const RELEASE = 'Made by "npm run build", which replaces this folder as a whole: keep nothing else in it.\n';
const DRAFTS =
  'Made by "npm run build -- --drafts", which replaces this folder as a whole. It shows drafts: it is no release, and nothing to publish.\n';

export const mark = (folder: string, drafts: boolean): void =>
  writeFileSync(join(folder, MARK), drafts ? DRAFTS : RELEASE);

/** Whether a build has put drafts into the site, so that it is no release. */
export function showsDrafts(folder: string): boolean {
  try {
    return readFileSync(join(folder, MARK), 'utf8') === DRAFTS;
  } catch {
    return false;
  }
}

/** Whether a build made the folder, or nothing is in it, or it is not there; builds before the mark are known by what they left. */
export function isOurs(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })) return true;
  const names = new Set(readdirSync(folder));
  return names.size === 0 || names.has(MARK) || unmarked.every((name) => names.has(name));
}

/** What every build of the first edition left at the top of its folder. */
const unmarked = ['404.html', 'about.html', 'assets', 'data', 'index.html', 'llms.txt'];
