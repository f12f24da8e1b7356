import { isAbsolute, sep } from 'node:path';
import { pathName } from './path-name.ts';

/**
 * What the system refused, and what would help: a full disk, a folder that may not be written.
 *
 * @param error Of Node, or of the bundler, which tells the system's error in its text.
 * @returns Nothing if it is an error of another kind.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = codeIn(error.message), path = pathIn(error.message) } = error as NodeJS.ErrnoException;
  return explanations[code]?.(path && place(path)) ?? explainSystemError(error.cause);
}

/** Of a file that was open already, the system does not say which it was. */
const explanations: Record<string, (place: string | undefined) => string> = {
  ENOSPC: (place) => `The disk is full${place ? `: there is no room for ${place}` : ''}. Make room, and build again.`,
  EDQUOT: () => 'Your share of the disk is full. Make room, and build again.',
  EACCES: (place = 'a file') =>
    `You may not change ${place}. Change its owner or its rights, or build a copy of the project.`,
  EPERM: (place = 'a file') =>
    `You may not change ${place}. Change its owner or its rights, or build a copy of the project.`,
  EROFS: (place = 'a file') => `The disk of ${place} cannot be written. Build a copy of the project on another disk.`,
  ENOTDIR: (place = 'Something') =>
    `${place} is to be a folder, and a file has that name. Move the file away, or build into another folder.`,
  EBUSY: (place = 'a file') => `Another program is using ${place}. End it, and build again.`,
};

/** The errors of Linux, macOS and Windows, by the number that Rust prints. */
const codes: Record<string, string> = { 5: 'EACCES', 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 112: 'ENOSPC' };

const codeIn = (message: string): string => codes[/\(os error (\d+)\)/.exec(message)?.[1] ?? ''] ?? '';
const pathIn = (message: string): string | undefined => /Failed to write file in (.+)/.exec(message)?.[1];

/** The folder of the project that holds the file, since an author knows no file in it; what is elsewhere in full. */
function place(path: string): string {
  const [first = '', ...rest] = pathName(path).split(sep);
  return isAbsolute(pathName(path)) || rest.length === 0 ? pathName(path) : `${first}/`;
}
