import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a build is made and where it is published: paths side by side, so that a rename suffices. */
export interface Places {
  /** The project's folder. */
  root: string;
  dist: string;
  next: string;
  old: string;
  /** Holds the process id of the build under way. */
  lock: string;
}

/**
 * @param root The project's folder.
 * @param dist Where to publish. Of a link to a folder it is the folder that is replaced: a web server may look at it.
 */
export function placesFor(root: string, dist: string): Places {
  const real = statSync(dist, { throwIfNoEntry: false }) ? realpathSync(dist) : follow(dist);
  return { root, dist: real, next: `${real}.next`, old: `${real}.old`, lock: join(root, LOCK) };
}

const LOCK = '.astro/integrations/portable/building';

/** Also a link to what is not there: it may have been renamed by a build that was killed. */
function follow(path: string): string {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return link ? follow(resolve(dirname(path), readlinkSync(path))) : path;
}
