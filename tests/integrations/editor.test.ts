import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorFiles } from '../../src/integrations/content/editor.ts';
import { root } from '../fixtures/project.ts';
import { LanguageServer } from './language-server.ts';

// The very servers that VS Code's extensions run.
const packages = join(root, 'node_modules');
const settings = JSON.parse(
  readFileSync(join(root, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
) as Record<string, any>;

let project = '';
let astro: LanguageServer;
let yaml: LanguageServer;
const uri = (path: string) => pathToFileURL(join(project, path)).href;
const read = (path: string) => readFileSync(join(project, path), 'utf8');

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync(join(root, 'tests/problems/base'), project, { recursive: true });
  writeEditorFiles(project);
  astro = new LanguageServer(join(packages, '@astrojs/language-server/bin/nodeServer.js'), {});
  await astro.start(pathToFileURL(project).href, {
    typescript: { tsdk: join(packages, 'typescript/lib') },
    contentIntellisense: settings['astro.content-intellisense'],
  });
  // Red Hat's extension makes whole addresses of paths in the folder.
  const schemas = Object.fromEntries(
    Object.entries(settings['yaml.schemas']).map(([path, files]) => [uri(path), files]),
  );
  yaml = new LanguageServer(join(packages, 'yaml-language-server/bin/yaml-language-server'), {
    yaml: { validate: true, hover: true, completion: true, yamlVersion: settings['yaml.yamlVersion'], schemas },
  });
  await yaml.start(pathToFileURL(project).href, {});
});
afterAll(async () => {
  await astro.stop();
  await yaml.stop();
  rmSync(project, { recursive: true });
});

const placeIn = (text: string, word: string) => {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length + 1 };
};
const labels = (list: { items: { label: string }[] }) => list.items.map(({ label }) => label);

test('every file that is right has no squiggle', async () => {
  for (const path of ['essays/bridges.mdx', 'claims/bridges/too-cheap.mdx', 'incidents/tay-bridge.mdx']) {
    const textDocument = { uri: uri(`content/${path}`) };
    void astro.open(textDocument.uri, 'markdown', read(`content/${path}`));
    expect([path, (await astro.ask('textDocument/diagnostic', { textDocument })).items]).toEqual([path, []]);
  }
  for (const path of ['site.yaml', 'sources/bridges.yaml', 'charts/spans.yaml'])
    expect([path, await yaml.open(uri(`content/${path}`), 'yaml', read(`content/${path}`))]).toEqual([path, []]);
});

test('nor has a list of sources as Pandoc writes it', async () => {
  const text =
    'references:\n- id: doe-2011\n  type: book\n  title: On wind\n  volume: 3\n  issued:\n  - year: 2011\n    month: 4\n  accessed: 2012\n';

  expect(await yaml.open(uri('content/sources/pandoc.yaml'), 'yaml', text)).toEqual([]);
});

test('in front matter a key that is misspelt has a squiggle, a key tells what it is, and what may follow is offered', async () => {
  const textDocument = { uri: uri('content/claims/bridges/too-cheap.mdx') };
  const text = read('content/claims/bridges/too-cheap.mdx').replace('assessment:', 'asessment:');
  void astro.change(textDocument.uri, text);
  const { items } = await astro.ask('textDocument/diagnostic', { textDocument });
  const hover = await astro.ask('textDocument/hover', { textDocument, position: placeIn(text, 'statement') });
  const offered = await astro.ask('textDocument/completion', {
    textDocument,
    position: { ...placeIn(text, 'kind'), character: 0 },
  });

  expect(items.map(({ message }: { message: string }) => message)).toEqual(
    expect.arrayContaining(['Missing property "assessment".', expect.stringContaining('asessment')]),
  );
  expect(JSON.stringify(hover)).toContain('The claim in one sentence, in our words, without a verdict.');
  expect(labels(offered)).toEqual(expect.arrayContaining(['attacks', 'corrections']));
});

test('the same in site.yaml', async () => {
  const textDocument = { uri: uri('content/site.yaml') };
  const text = read('content/site.yaml').replace('tagline:', 'tag-line:');
  const told = await yaml.change(textDocument.uri, text);
  const hover = await yaml.ask('textDocument/hover', { textDocument, position: placeIn(text, 'license') });
  const offered = await yaml.ask('textDocument/completion', { textDocument, position: { line: 0, character: 0 } });

  expect(told.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['Missing property "tagline".', expect.stringContaining('tag-line')]),
  );
  expect(JSON.stringify(hover)).toContain("SPDX id or address of the licence of the site's own text.");
  expect(labels(offered)).toEqual(expect.arrayContaining(['contact', 'url']));
});
