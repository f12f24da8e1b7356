import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** From the bottom up: what stands on one line may import from its own folder and from the lines above. */
const levels: readonly (readonly string[])[] = [
  ['src/model'],
  ['src/model/current-edition.ts'],
  ['src/styles', 'src/fonts'],
  ['src/data', 'src/figures'],
  ['src/forms'],
  ['src/integrations', 'src/cli', 'src/content.config.ts'],
  ['src/edition.ts'],
  ['src/components'],
  ['src/layouts', 'src/page-keys.ts'],
  ['src/pages', 'src/middleware.ts'],
];
const places = levels.flatMap((names, level) => names.map((name) => ({ name, level })));
const placeOf = (file: string) => places.find(({ name }) => file === name || file.startsWith(`${name}/`));

/** The specifiers that a file imports or exports from, styles included. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|[\s;}])(?:from\s*|import\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map((match) => match[2] ?? '');

interface Import {
  file: string;
  from: string;
}

const imports: Import[] = globSync('src/**/*.{ts,astro}', { cwd: root }).flatMap((file) =>
  importsOf(readFileSync(join(root, file), 'utf8')).map((from) => ({ file: file.replaceAll('\\', '/'), from })),
);

const inProject = ({ file, from }: Import): string =>
  relative(root, join(root, dirname(file), from)).replaceAll('\\', '/');
const told = ({ file, from }: Import) => `${file} imports ${from}`;

test('every file of src/ has a level', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

  expect(files.filter((file) => !placeOf(file) && file !== 'src/env.d.ts')).toEqual([]);
});

test('model ◁ data, figures ◁ integrations, cli ◁ edition ◁ components ◁ layouts ◁ pages: nothing is imported from above', () => {
  const upward = imports.filter((one) => {
    const target = one.from.startsWith('.') ? placeOf(inProject(one)) : undefined;
    const own = placeOf(one.file);
    return target && own && target.level > own.level;
  });

  expect(upward.map(told)).toEqual([]);
});

test('the model imports nothing of Astro and nothing of Node', () => {
  const foreign = imports.filter(
    ({ file, from }) =>
      file.startsWith('src/model/') && /^(node:|astro\b|@astrojs\/|fs$|path$|url$|crypto$)/.test(from),
  );

  expect(foreign.map(told)).toEqual([]);
});

test('rooms of one level do not import from one another', () => {
  const sideways = imports.filter((one) => {
    const target = one.from.startsWith('.') ? placeOf(inProject(one)) : undefined;
    const own = placeOf(one.file);
    // The command line and the loaders are ways into what the integrations do.
    return target && own && target.level === own.level && target !== own && target.name !== 'src/integrations';
  });

  expect(sideways.map(told)).toEqual([]);
});
