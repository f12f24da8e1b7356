import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentReader, type CheckedContent } from '../../src/integrations/content-reader.ts';

const base = join(import.meta.dirname, '../problems/base');
let project = '';
let reader: ContentReader;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'reader-'));
  cpSync(base, project, { recursive: true });
  reader = new ContentReader(project);
  reader.read();
});
afterEach(() => rmSync(project, { recursive: true }));

const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(project, path), 'utf8');
  expect(text).toContain(from);
  put(path, text.replace(from, to));
};

function put(path: string, text: string, event = 'change') {
  writeFileSync(join(project, path), text);
  reader.changed(event, join(project, path));
}

function remove(path: string) {
  rmSync(join(project, path));
  reader.changed('unlink', join(project, path));
}

/** What was found and read, without the ways back to places. */
const plain = (content: CheckedContent) => JSON.parse(JSON.stringify(content)) as CheckedContent;
const messages = () => reader.read().problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

const note = 'content/claims/bridges/too-cheap.mdx';
const essay = 'content/essays/bridges.mdx';
const incident = 'content/incidents/tay-bridge.mdx';

test.each<[string, () => void]>([
  ['the prose of a note', () => put(note, `${readFileSync(join(project, note), 'utf8')}\nAnd one more thing.\n`)],
  ['the level of a claim', () => edit(note, 'level: contested', 'level: weak')],
  ['a claim in an essay', () => edit(essay, 'incident="tay-bridge"', 'incident="tay-brige"')],
  ['what a note links to', () => put(note, `${readFileSync(join(project, note), 'utf8')}\n[It](incident:nowhere).\n`)],
  ['words in no claim on which a verdict should turn', () => edit(essay, 'accountants', '<Crux>accountants</Crux>')],
  ['the language of the site', () => edit('content/site.yaml', 'language: en-GB', 'language: de')],
  ['a note that is gone', () => remove(note)],
  [
    'an incident that is new',
    () => put(`content/incidents/new.mdx`, readFileSync(join(project, incident), 'utf8'), 'add'),
  ],
  ['a file that cannot be read', () => put('content/sources/bridges.yaml', '- id: [')],
  [
    'an image that was missing',
    () => {
      put(note, `${readFileSync(join(project, note), 'utf8')}\n![A boat](/boat.jpg)\n`);
      reader.read();
      put('public/boat.jpg', '', 'add');
    },
  ],
])('after a change of %s what is read and found is what a new reader reads and finds', (_, change) => {
  const before = plain(reader.read());
  change();
  const after = plain(reader.read());

  expect(after).not.toEqual(before);
  expect(after).toEqual(plain(new ContentReader(project).read()));
});

test('a mistake that files make together moves with the lines above it', () => {
  put(note, `${readFileSync(join(project, note), 'utf8')}\n[It](incident:nowhere).\n`);
  const [before = ''] = messages();
  put(note, readFileSync(join(project, note), 'utf8').replace('[It]', 'First this.\n\n[It]'));
  const [after = ''] = messages();

  expect([before, after]).toEqual([`${note}:25 Unknown incident "nowhere".`, `${note}:27 Unknown incident "nowhere".`]);
});

test('of a file that has not changed the same values are handed out', () => {
  const before = reader.read().project!;
  put(note, `${readFileSync(join(project, note), 'utf8')}\nAnd one more thing.\n`);
  const after = reader.read().project!;

  expect(after.essays[0]).toBe(before.essays[0]);
  expect(after.claims.filter((claim, index) => claim !== before.claims[index]).map(({ id }) => id)).toEqual([
    'too-cheap',
  ]);
});

test('of a file with the line ends of Windows that holds both sides of a merge, no more is told than of any other', () => {
  edit(note, 'kind: causal\n', '<<<<<<< HEAD\nkind: causal\n=======\nkind: descriptive\n>>>>>>> theirs\n');
  const told = messages();
  put(note, readFileSync(join(project, note), 'utf8').replaceAll('\n', '\r\n'));

  expect(told).toHaveLength(1);
  expect(messages()).toEqual(told);
});
