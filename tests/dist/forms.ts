import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimEntry, EssayEntry, IncidentEntry } from '../fixtures/entries.ts';
import { entries } from './content.ts';
import { linesOfHtml, linesOfMarkdown, under, type Line } from './lines.ts';
import { dist, readPage } from './site.ts';

const known = new Map<string, Line[]>();
const once = (path: string, read: () => Line[]): Line[] => {
  const lines = known.get(path) ?? read();
  known.set(path, lines);
  return lines;
};

/** The lines of a file of the site: a page, a Markdown text or an EPUB. */
export const linesOf = (path: string): Line[] =>
  once(join(dist, path), () => {
    if (path.endsWith('.html')) return linesOfHtml(readPage(path).document);
    const bytes = readFileSync(join(dist, path));
    if (!path.endsWith('.epub')) return linesOfMarkdown(bytes.toString());
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xhtml'))
      .flatMap(([, part]) => linesOfHtml(parseDocument(strFromU8(part), { xmlMode: true })));
  });

/** Forms in which the whole of an essay is bound together. */
const bound = { 'single-file edition': 'html', EPUB: 'epub' };

/** Every form in which a claim is told whole, with what it says of it. */
export const formsOfClaim = ({ essay, id, statement }: ClaimEntry): [form: string, lines: Line[]][] => {
  const inside = (path: string) => under(linesOf(path), (heading) => heading.endsWith(statement));
  return [
    ['page', inside(`claims/${essay}/${id}.html`)],
    ['Markdown', inside(`claims/${essay}/${id}.md`)],
    ...Object.entries(bound).map(([form, type]): [string, Line[]] => [form, inside(`editions/${essay}.${type}`)]),
  ];
};

const cites = ({ text }: { text: string }, incident: string) => text.includes(`incident="${incident}"`);

/** Every form in which an incident is told whole: it is bound together with each essay that cites it. */
export const formsOfIncident = ({ id, title }: IncidentEntry): [form: string, lines: Line[]][] => {
  const inside = (path: string) => under(linesOf(path), (heading) => heading.endsWith(title));
  const citing: EssayEntry[] = entries.essays.filter((essay) => cites(essay, id));
  return [
    ['page', inside(`incidents/${id}.html`)],
    ['Markdown', inside(`incidents/${id}.md`)],
    ...citing.flatMap((essay) =>
      Object.entries(bound).map(([form, type]): [string, Line[]] => [
        `${form} of ${essay.id}`,
        inside(`editions/${essay.id}.${type}`),
      ]),
    ),
  ];
};
