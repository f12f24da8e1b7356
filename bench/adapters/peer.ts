import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a peer's own package.json and lockfile are, and what is installed from them. */
export const peerFolder = (name: string): string => fileURLToPath(new URL(`../peers/${name}/`, import.meta.url));

/** Gives a project the packages of its peer: a copy, as Starlight does not build with a link to them. */
export const copyPackages = (name: string, folder: string): void =>
  cpSync(join(peerFolder(name), 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });

/** Why a peer cannot run here. */
export const notInstalled = (name: string): string | undefined =>
  existsSync(join(peerFolder(name), 'node_modules'))
    ? undefined
    : `It could not be installed. Run "npm ci --ignore-scripts" in bench/peers/${name} to see why.`;
