import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

const fields = ['dependencies', 'optionalDependencies', 'devDependencies'] as const;
type Named = Record<(typeof fields)[number], Record<string, string>>;

interface Locked extends Partial<Named> {
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(read('package.json')) as Named & { allowScripts: Record<string, boolean> };
const lock = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;
/** By where each is installed: `node_modules/a/node_modules/b`. */
const installed = Object.entries(lock).filter(([path]) => path !== '');
const named = fields.flatMap((field) => Object.entries(manifest[field]));

/** Of each row of the tables in docs/dependencies.md: the package and its licence. */
const documented = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` .* \| ([^|]+?) +\|$/gm)].map(
  ([, name = '', license = '']) => [name, license] as const,
);

/** Free to use, to change and to pass on beside code under MIT; docs/dependencies.md says what the copyleft ones are used for. */
const compatible = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'Zlib'],
  ...['CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'MPL-2.0', 'LGPL-3.0-or-later', 'CPAL-1.0'],
];

/** @param expression Of SPDX: `(MIT OR GPL-3.0-or-later)`, `MIT AND Zlib`. */
const isCompatible = (expression = ''): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => compatible.includes(license)));

describe('docs/dependencies.md', () => {
  test('gives a reason for every package in package.json, and for no other', () => {
    expect(documented.map(([name]) => name).sort()).toEqual(named.map(([name]) => name).sort());
  });

  test('gives the licence of each as its package does', () => {
    const licenses = named.map(([name]) => [name, lock[`node_modules/${name}`]?.license?.replace(/[()]/g, '')]);

    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(licenses));
  });
});

test('every version in package.json is exact', () => {
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('package-lock.json asks for what package.json asks for', () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest;

  expect(lock['']).toMatchObject({ dependencies, optionalDependencies, devDependencies });
  expect(named.map(([name]) => [name, lock[`node_modules/${name}`]?.version])).toEqual(named);
});

test('package-lock.json names no host, and a digest for every package', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('every installed package has a licence that goes with the project’s own', () => {
  expect(
    installed.filter(([, { license }]) => !isCompatible(license)).map(([path, { license }]) => [path, license]),
  ).toEqual([]);
});

test('whether a package may run a script when it is installed is said for each that has one', () => {
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));

  expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});
