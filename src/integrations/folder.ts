import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** Every file and link beneath a folder. Node's own recursive listing would go through links, out of the folder and in circles. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path;
  });

/** A link may name another file of its folder, and nothing else: what is published is what lies there. */
export function linkFault(folder: string, path: string): [message: string, remedy: string] | undefined {
  if (!lstatSync(path).isSymbolicLink()) return undefined;
  const remedy = 'Put a copy of the file in its place.';
  let target: string;
  try {
    target = realpathSync(path);
  } catch {
    return ['This is a symbolic link that leads nowhere.', remedy];
  }
  if (!(target + sep).startsWith(realpathSync(folder) + sep))
    return [`This is a symbolic link that leads out of ${basename(folder)}/.`, remedy];
  return statSync(target).isFile()
    ? undefined
    : ['This is a symbolic link to a folder.', 'Put the files themselves in its place.'];
}
