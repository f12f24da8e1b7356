import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { decode } from '../../integrations/content/decode.ts';
import { someOf } from '../../check/suggest.ts';
import { visible } from '../../model/problem.ts';
import { Refusal } from '../../model/refusal.ts';
import { Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { doiIn, fetchDoi } from './import/doi.ts';
import { readItems } from './import/formats.ts';
import type { Item } from './import/item.ts';
import { Known } from './import/known.ts';
import { SourceLists } from './import/list.ts';
import { idFor, take, type Taken } from './import/source.ts';
import { writtenSite } from './written-site.ts';

const USAGE = `npm run import <file>           brings in sources from BibTeX or BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json) or CSL-YAML (.yaml)
npm run import 10.1000/xyz123   asks doi.org for the source of that DOI

An updated export of the same sources may be brought in again: what you say of them (about, read, stance …) stays.`;

/** @param from Whom to ask for a DOI; left out, doi.org. */
export const importFrom =
  (from?: string): Command =>
  async (args, { folder, say }) => {
    const [asked, other] = readFlags(args, {}, 1).words;
    if (asked === undefined || other !== undefined) throw new Misuse(USAGE);
    const { project, site } = writtenSite(folder);
    const broken = project.sources.find(({ meta }) => !meta);
    if (broken) throw new Refusal(`${broken.file} has mistakes. Run "npm run check".`);

    const { items, list: name } = await sought(asked, folder, from);
    const list = `content/sources/${name}.yaml`;
    const lists = new SourceLists(folder);
    const known = new Known(project.sources);
    const silent: string[] = [];
    const counts = { new: 0, updated: 0, 'as before': 0, 'left out': 0 };
    const brought = new Map<string, string | undefined>();
    const leave = (called: string, why: string) => {
      say(`${called}: left out, since ${why}.`);
      counts['left out']++;
    };
    for (const item of items) {
      const taken = take(item);
      const { fields, key, lost } = taken;
      const called = visible(key ?? fields.title ?? 'An item');
      const found = known.match(taken);
      const isTwin = found !== undefined && brought.has(found.id);
      if (isTwin && brought.get(found.id) === key) {
        leave(called, 'another before it has the same name');
        continue;
      }
      // One that has just come in under a like name is another.
      const before = isTwin ? undefined : found;
      if (fields.title === undefined && !before) {
        leave(called, 'it has no title');
        continue;
      }
      const twin = fields.URL === undefined ? undefined : known.at(fields.URL);
      if (twin !== undefined && twin !== before?.id) {
        delete fields.URL;
        lost.push(`URL (it is that of "${twin}")`);
      }
      if (before) brought.set(before.id, key);
      if (before) counts[lists.update(before.file, before.id, fields) ? 'updated' : 'as before']++;
      else {
        const id = known.free(idFor(key ?? nameFor(fields)));
        const language = fields.language ?? site.language;
        if (fields.language === undefined) silent.push(id);
        brought.set(id, key);
        lists.add(list, { id, ...fields, language, custom: { read: 'no' } });
        known.add({ id, file: list, fields });
        counts.new++;
      }
      if (lost.length > 0) say(`${called}: without ${lost.join(', ')}.`);
    }
    lists.write();
    if (silent.length > 0)
      say(`No language: ${someOf(silent, 20)}. "${site.language}" was written; correct it where it is another.`);
    const told = Object.entries(counts).flatMap(([what, count]) => (count > 0 ? `${count} ${what}` : []));
    say(`${told.join(', ') || 'No sources'}.${counts.new > 0 ? ` New ones stand in ${list}.` : ''}`);
    return 0;
  };

export const importSources = importFrom();

function textOf(path: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal(`There is no file ${path} that can be read.`);
  }
  const { text, problem } = decode(name, bytes);
  if (problem) throw new Refusal(`${name}: ${problem.message} Export it as UTF-8.`);
  return text;
}

/** What is asked for: a file's, or what a DOI names; and the name of the list in which new ones are to stand. */
async function sought(
  asked: string,
  folder: string,
  from: string | undefined,
): Promise<{ items: Item[]; list: string }> {
  const doi = doiIn(asked);
  if (doi !== undefined) return { items: [await fetchDoi(doi, from)], list: 'doi' };
  return {
    items: readItems(asked, textOf(resolve(folder, asked), asked)),
    list: idFor(basename(asked, extname(asked))) || 'imported',
  };
}

/** An id for what no reference manager has named: `rothery-1880`, else by its title. */
function nameFor({ DOI, author, issued, title = '' }: Taken['fields']): string {
  const [first] = author ?? [];
  const who = first && ('literal' in first ? first.literal : first.family);
  return DOI === undefined || !who ? title : `${who} ${issued?.slice(0, 4) ?? ''}`;
}
