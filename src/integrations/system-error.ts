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
  return explanations[code]?.(path) ?? explainSystemError(error.cause);
}

/** Of a file that was open already, the system does not say which it was. */
const explanations: Record<string, (path: string | undefined) => string> = {
  ENOSPC: (path) =>
    `The disk is full${path ? `: there is no room for ${topFolder(path)}` : ''}. Make room, and build again.`,
  EDQUOT: () => 'Your share of the disk is full. Make room, and build again.',
  EACCES: (path) => `You may not change ${name(path)}. Change its owner or its rights, or build a copy of the project.`,
  EPERM: (path) => (process.platform === 'win32' ? explanations['EBUSY'] : explanations['EACCES'])!(path),
  EROFS: (path) => `The disk of ${name(path)} cannot be written. Build a copy of the project on another disk.`,
  ENOTDIR: (path) => `${name(path)} would be within a file. Move the file away, or build into another folder.`,
  EBUSY: (path) => `Another program is using ${name(path)}. End it, and build again.`,
};

/** The errors of Linux, macOS and Windows, by the number that Rust prints. */
const codes: Record<string, string> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 32: 'EBUSY', 112: 'ENOSPC' };

const codeIn = (message: string): string => codes[/\(os error (\d+)\)/.exec(message)?.[1] ?? ''] ?? '';
const pathIn = (message: string): string | undefined => /Failed to write file in (.+)/.exec(message)?.[1];

const name = (path: string | undefined) => (path === undefined ? 'a file' : pathName(path));

/** The folder of the project in which there is no room: it matters little for which file. */
function topFolder(path: string): string {
  const [first = '', ...rest] = pathName(path).split(sep);
  return isAbsolute(pathName(path)) || rest.length === 0 ? pathName(path) : `${first}/`;
}
