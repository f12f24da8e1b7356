import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a peer's own package.json and lockfile are, and what is installed from them. */
export const peerFolder = (name: string): string => fileURLToPath(new URL(`../peers/${name}/`, import.meta.url));

/**
 * Gives a project what its peer lists and has installed. A copy, as Starlight does not build with a link to its packages, nor
 * without a package.json that names it.
 */
export function copyPackages(name: string, folder: string): void {
  for (const item of ['package.json', 'node_modules']) {
    cpSync(join(peerFolder(name), item), join(folder, item), { recursive: true, verbatimSymlinks: true });
  }
}

/** Why a peer cannot run here. */
export const notInstalled = (name: string): string | undefined =>
  existsSync(join(peerFolder(name), 'node_modules'))
    ? undefined
    : `It could not be installed. Run "npm ci --ignore-scripts" in bench/peers/${name} to see why.`;
