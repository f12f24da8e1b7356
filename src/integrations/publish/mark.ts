import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By this file in it a build knows a folder that a build has made, and may replace. */
const MARK = '.claim-by-claim';

export function mark(folder: string): void {
  writeFileSync(
    join(folder, MARK),
    'Made by "npm run build", which replaces this folder as a whole: keep nothing else in it.\n',
  );
}

/** Whether a build made the folder, or nothing is in it, or it is not there; builds before the mark are known by what they left. */
export function isOurs(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })) return true;
  const names = new Set(readdirSync(folder));
  return names.size === 0 || names.has(MARK) || unmarked.every((name) => names.has(name));
}

/** What every build of the first edition left at the top of its folder. */
const unmarked = ['404.html', 'about.html', 'assets', 'data', 'index.html', 'llms.txt'];
