import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Each room of src/ and the rooms from which it may import, besides itself. */
const rooms: Record<string, readonly string[]> = {
  model: [],
  styles: ['model'],
  fonts: [],
  words: ['model'],
  figures: ['model', 'words', 'styles'],
  data: ['model', 'words', 'figures'],
  check: ['model', 'figures', 'data'],
  forms: ['model', 'words', 'figures', 'data', 'styles'],
  integrations: ['model', 'figures', 'data', 'check', 'forms', 'styles'],
  cli: ['model', 'figures', 'data', 'check', 'forms', 'integrations', 'styles'],
  components: ['model', 'words', 'figures', 'data', 'forms', 'styles', 'fonts', 'edition.ts'],
  layouts: ['model', 'words', 'figures', 'data', 'forms', 'styles', 'fonts', 'edition.ts', 'components'],
  pages: [
    'model',
    'words',
    'figures',
    'data',
    'forms',
    'styles',
    'integrations',
    'edition.ts',
    'components',
    'layouts',
    'page-keys.ts',
  ],
  'edition.ts': ['model', 'integrations'],
  'env.d.ts': ['words'],
  'page-keys.ts': ['model', 'data', 'edition.ts', 'components'],
};

const files = globSync('src/**/*.{ts,astro,css,mjs}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const roomOf = (file: string) => file.split('/')[1] ?? '';

/** What a file imports or exports from, types and styles included: files of the project by their path, packages by their name. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:^|[\s;}])(?:from\s*|import\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(([, , from = '']) =>
    from.startsWith('.')
      ? relative(root, join(root, dirname(file), from.replace(/\?.*$/, ''))).replaceAll('\\', '/')
      : from,
  );

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const links = [...imports].flatMap(([file, targets]) => targets.map((target) => ({ file, target })));
const tell = ({ file, target }: { file: string; target: string }) => `${file} imports ${target}`;

test('every file of src/ stands in a room', () => {
  expect(files.filter((file) => !Object.hasOwn(rooms, roomOf(file)))).toEqual([]);
});

test('a room imports only from the rooms below it', () => {
  const forbidden = links.filter(({ file, target }) => {
    if (!target.startsWith('src/')) return false;
    const [from, to] = [roomOf(file), roomOf(target)];
    return from !== to && !rooms[from]?.includes(to);
  });

  expect(forbidden.map(tell)).toEqual([]);
});

test('the model imports nothing of Astro and nothing of Node', () => {
  const foreign = links.filter(
    ({ file, target }) => roomOf(file) === 'model' && /^(node:|astro\b|@astrojs\/|fs$|path$|url$|crypto$)/.test(target),
  );

  expect(foreign.map(tell)).toEqual([]);
});

test('reading knows no rule', () => {
  const rules = links.filter(({ file, target }) => file.startsWith('src/model/') && target.includes('/check/'));

  expect(rules.map(tell)).toEqual([]);
});

test('no files import one another in a circle, through types neither', () => {
  expect(circles(imports).map((circle) => circle.join(' → '))).toEqual([]);
});

test('of the tests, only those of what is published read content/, which authors replace', () => {
  const reads =
    /join\(root, ['`]content\/|['`](?:\.\.\/)+content\/(?!README)|(?:File|dir|glob)Sync\(['`]content\b(?![^)]*cwd)/;
  const engine = globSync('tests/**/*.ts', { cwd: root }).filter(
    (file) => !/^tests\/(content|[^/]+\/every-site)\//.test(file),
  );

  expect(engine.filter((file) => reads.test(textOf(file)))).toEqual([]);
});

test('no folder has more than 15 files side by side', () => {
  const crowded = Map.groupBy(files, (file) => dirname(file));

  expect(
    [...crowded].filter(([, inside]) => inside.length > 15).map(([folder, { length }]) => `${folder}: ${length}`),
  ).toEqual([]);
});

test('no file of code has more than 150 lines', () => {
  const code = [
    ...files,
    ...globSync('bench/**/*.ts', { cwd: root, exclude: (name) => basename(name) === 'node_modules' }),
  ];
  const long = code
    .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 150);

  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});

/** Groups of files each of which reaches every other of its group (strongly connected components, after Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, { index: number; low: number }>();
  const open: string[] = [];
  const visit = (file: string): { index: number; low: number } => {
    const state = { index: order.size, low: order.size };
    order.set(file, state);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      if (!order.has(target)) state.low = Math.min(state.low, visit(target).low);
      else if (open.includes(target)) state.low = Math.min(state.low, order.get(target)!.index);
    }
    if (state.low === state.index) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle);
    }
    return state;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
