import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Fault } from '../model/problem.ts';
import { slashed } from './path-name.ts';

/**
 * Every file and link beneath a folder, and every folder there that cannot be listed. Node's own recursive listing would go through links,
 * out of the folder and in circles.
 */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listed(path) : path;
  });

/** The same by their paths from the folder, with forward slashes. */
export const pathsIn = (folder: string): string[] => filesIn(folder).map((path) => slashed(relative(folder, path)));

function listed(folder: string): string | string[] {
  try {
    return filesIn(folder);
  } catch {
    return folder;
  }
}

/** Why the folder of that name cannot be read; nothing where it is not there. */
export function folderFault(path: string): Fault | undefined {
  const name = basename(path);
  try {
    readdirSync(path);
    return undefined;
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        return undefined;
      case 'ENOTDIR':
        return unread(`${name} is a file, and should be a folder.`, 'Move it elsewhere.');
      default:
        return unread(`The folder ${name}/ cannot be opened.`, 'Allow yourself to read it.');
    }
  }
}

export const cannotBeOpened: Fault = {
  rule: 'file-unread',
  message: 'The file cannot be opened.',
  remedy: 'Allow yourself to read it.',
};

const unread = (message: string, remedy: string): Fault => ({ rule: 'file-unread', message, remedy });

/** Why what `filesIn` found cannot be read, or may not be: what is published is what lies in the folder. */
export function fileFault(folder: string, path: string): Fault | undefined {
  // The system's name has bytes that no text can hold.
  if (path.includes('\uFFFD'))
    return {
      rule: 'file-name',
      message: 'The name of this file is not UTF-8.',
      remedy: 'Name it anew, with small letters, digits and single hyphens.',
    };
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return linkFault(folder, path);
    if (found.isDirectory()) return unread('This folder cannot be opened.', 'Allow yourself to read it.');
    if (!found.isFile())
      return unread('This is no file that can be read, but a pipe, a socket or a device.', 'Take it out.');
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return cannotBeOpened;
  }
}

/** A link may name another file of its folder, and nothing else. */
function linkFault(folder: string, path: string): Fault | undefined {
  const fault = (message: string, remedy = 'Put a copy of the file in its place.'): Fault => ({
    rule: 'file-link',
    message,
    remedy,
  });
  let target: string;
  try {
    target = realpathSync(path);
  } catch {
    return fault('This is a symbolic link that leads nowhere.');
  }
  if (!(target + sep).startsWith(realpathSync(folder) + sep))
    return fault(`This is a symbolic link that leads out of ${basename(folder)}/.`);
  const found = statSync(target);
  if (found.isDirectory())
    return fault('This is a symbolic link to a folder.', 'Put the files themselves in its place.');
  return found.isFile() ? undefined : fault('This is a symbolic link to no file that can be read.', 'Take it out.');
}
