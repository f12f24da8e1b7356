import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { readEpub } from '../../dist/departures.ts';
import { byTag } from '../../dist/dom.ts';
import { readGfm, readings } from './reading.ts';

/** What each form of an essay, and of the note on its claim, makes of its example. */
export function formsOf(dist: string, essay: string): [form: string, reading: string | undefined][] {
  const text = (path: string) => readFileSync(join(dist, path), 'utf8');
  const article = (path: string) => byTag(parseDocument(text(path)), 'article')[0]!;
  const [edition, book] = [readings(parseDocument(text(`editions/${essay}.html`))), readings(readEpub(dist, essay))];
  const note = `claims/${essay}/as-written`;
  return [
    ['page', readings(article(`essays/${essay}.html`))[0]],
    ['note', readings(article(`${note}.html`))[0]],
    ['Markdown of the page', readings(readGfm(text(`essays/${essay}.md`)))[0]],
    ['Markdown of the note', readings(readGfm(text(`${note}.md`)))[0]],
    ['edition', edition[0]],
    ['note in the edition', edition[1]],
    ['book', book[0]],
    ['note in the book', book[1]],
  ];
}
