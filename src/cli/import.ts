import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { ContentReader } from '../integrations/content-reader.ts';
import type { ReadSource } from '../model/read/entries.ts';
import { Refusal } from '../model/refusal.ts';
import { idFault } from '../model/schema/id.ts';
import { sameAddressKey } from '../model/schema/url.ts';
import { Misuse, start, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { readItems } from './import/formats.ts';
import { SourceLists } from './import/list.ts';
import { idFor, take, type Taken } from './import/source.ts';

const USAGE = `npm run import <file>    brings in sources from BibTeX or BibLaTeX (.bib), RIS (.ris), CSL-JSON (.json) or CSL-YAML (.yaml)

An updated export of the same sources may be brought in again: what you say of them (about, read, stance …) stays.`;

export const importSources: Command = (args, { folder, say }) => {
  const [file, other] = readFlags(args, {}, 1).words;
  if (file === undefined || other !== undefined) throw new Misuse(USAGE);
  const { project } = new ContentReader(folder).read();
  if (!project?.site?.meta)
    throw new Refusal('There is no content/site.yaml here, or it has mistakes. Run "npm run check".');
  const broken = project.sources.find(({ meta }) => !meta);
  if (broken) throw new Refusal(`${broken.file} has mistakes. Run "npm run check".`);

  const items = readItems(file, textOf(resolve(folder, file)));
  const list = `content/sources/${idFor(basename(file, extname(file))) || 'imported'}.yaml`;
  const lists = new SourceLists(folder);
  const known = new Known(project.sources);
  const silent: string[] = [];
  const counts = { new: 0, updated: 0, same: 0, left: 0 };
  for (const item of items) {
    const taken = take(item);
    const { fields, key, lost } = taken;
    const name = key ?? fields.title ?? 'An item';
    const before = known.match(taken);
    if (fields.title === undefined && !before) {
      say(`${name}: left out, since it has no title.`);
      counts.left++;
      continue;
    }
    const twin = fields.URL === undefined ? undefined : known.at(fields.URL);
    if (twin !== undefined && twin !== before?.id) {
      delete fields.URL;
      lost.push(`URL (it is that of "${twin}")`);
    }
    if (before) counts[lists.update(before.file, before.id, fields) ? 'updated' : 'same']++;
    else {
      const id = known.free(idFor(key ?? fields.title ?? ''));
      const language = fields.language ?? project.site.meta.language;
      if (fields.language === undefined) silent.push(id);
      lists.add(list, { id, ...fields, language, custom: { read: 'no' } });
      known.add({ id, file: list, fields });
      counts.new++;
    }
    if (lost.length > 0) say(`${name}: without ${lost.join(', ')}.`);
  }
  lists.write();
  if (silent.length > 0)
    say(
      `No language: ${silent.join(', ')}. "${project.site.meta.language}" was written; correct it where it is another.`,
    );
  const told = Object.entries(counts).flatMap(([what, count]) =>
    count > 0 ? `${count} ${words[what as keyof typeof counts]}` : [],
  );
  say(`${told.join(', ') || 'No sources'}.${counts.new > 0 ? ` New ones stand in ${list}.` : ''}`);
  return 0;
};

const words = { new: 'new', updated: 'updated', same: 'as before', left: 'left out' };

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refusal(`There is no file ${path} that can be read.`);
  }
}

interface Entry {
  id: string;
  file: string;
}

/** The sources that are there, by what they may be known again by. */
class Known {
  readonly #ids = new Map<string, Entry>();
  readonly #keys = new Map<string, Entry>();
  readonly #addresses = new Map<string, string>();

  constructor(sources: readonly ReadSource[]) {
    for (const { id, file, meta } of sources) this.add({ id, file, fields: meta ?? {} });
  }

  add({ id, file, fields }: Entry & Pick<Taken, 'fields'>): void {
    this.#ids.set(id, { id, file });
    if (fields['citation-key'] !== undefined) this.#keys.set(fields['citation-key'], { id, file });
    if (fields.URL !== undefined) this.#addresses.set(sameAddressKey(fields.URL), id);
  }

  /** By its key, which may be an id of ours; what has none, by its title, of which its id was made. */
  match({ key, fields }: Taken): Entry | undefined {
    return key === undefined ? this.#ids.get(idFor(fields.title ?? '')) : (this.#keys.get(key) ?? this.#ids.get(key));
  }

  /** Id of the source at an address. */
  at = (url: string): string | undefined => this.#addresses.get(sameAddressKey(url));

  /** The id, or one like it, that no source has. */
  free(wanted: string): string {
    const base = idFault(wanted) ? `source${wanted ? `-${wanted}` : ''}`.slice(0, 58) : wanted;
    let id = base;
    for (let number = 2; this.#ids.has(id); number++) id = `${base.slice(0, 58)}-${number}`;
    return id;
  }
}

if (import.meta.main) await start(importSources);
