import { expect, test } from 'vitest';
import { nativeFiles } from '../../src/integrations/dev/native-modules.ts';

const project = new URL('../../', import.meta.url).pathname;
const asked = (files: readonly string[], changed: readonly string[] = []) => {
  const native = nativeFiles(new Set(changed.map((file) => project + file)));
  return Object.fromEntries(files.map((file) => [file, native.has(project + file)]));
};

test('while a site is written, Node loads what needs nothing of Vite, and Vite the rest', () => {
  expect(
    asked([
      'src/words/words.ts',
      'src/components/note/notes.ts',
      'src/edition.ts',
      'src/components/source/readings.ts',
      'src/data/citation/processor.ts',
      'src/layouts/Page.astro',
      'node_modules/astro/dist/runtime/server/index.js',
      'node_modules/astro/dist/vite-plugin-app/createAstroServerApp.js',
    ]),
  ).toEqual({
    'src/words/words.ts': true,
    'src/components/note/notes.ts': true,
    // It is evaluated after each save, and so is what imports it.
    'src/edition.ts': false,
    'src/components/source/readings.ts': false,
    // The styles of citations are imported as text.
    'src/data/citation/processor.ts': false,
    'src/layouts/Page.astro': false,
    'node_modules/astro/dist/runtime/server/index.js': true,
    'node_modules/astro/dist/vite-plugin-app/createAstroServerApp.js': false,
  });
});

test('what has changed since Node loaded it is left to Vite, with all that imports it', () => {
  expect(
    asked(['src/model/address.ts', 'src/words/words.ts', 'src/figures/text-width.ts'], ['src/model/address.ts']),
  ).toEqual({
    'src/model/address.ts': false,
    'src/words/words.ts': false,
    'src/figures/text-width.ts': true,
  });
});
