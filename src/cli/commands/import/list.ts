import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, YAMLMap, type Document, type YAMLSeq } from 'yaml';
import { writeWhole } from '../../../integrations/publish/rename.ts';
import { Refusal } from '../../../model/refusal.ts';

/** The list, also where it stands beneath a key, as Pandoc has it. */
export function listIn({ contents }: Document): YAMLSeq | undefined {
  const list = isMap(contents) ? contents.get('references') : contents;
  return isSeq(list) ? list : undefined;
}

/** Lists of sources as they stand in files, with their comments and the order of their keys. */
export class SourceLists {
  readonly #folder: string;
  readonly #documents = new Map<string, Document>();
  readonly #changed = new Set<string>();

  /** @param folder The project's. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds an item at the end of a list, which is made where there is none. */
  add(file: string, source: object): void {
    this.#list(file).add(this.#document(file).createNode(source));
    this.#changed.add(file);
  }

  /** Gives these values to the keys of an item, and leaves its others as they are. @returns Whether that changes anything. */
  update(file: string, id: string, fields: Readonly<Record<string, unknown>>): boolean {
    const item = this.#list(file).items.find((one): one is YAMLMap => isMap(one) && one.get('id') === id);
    if (!item) return false;
    const before = item.toJSON() as Record<string, unknown>;
    const differing = Object.entries(fields).filter(([key, value]) => !isDeepStrictEqual(before[key], value));
    for (const [key, value] of differing) {
      const at = item.items.findIndex(({ key }) => String(key) === 'custom');
      const pair = this.#document(file).createPair(key, value);
      // What is ours stays last.
      if (item.has(key) || at < 0) item.set(key, pair.value);
      else item.items.splice(at, 0, pair as (typeof item.items)[number]);
    }
    if (differing.length > 0) this.#changed.add(file);
    return differing.length > 0;
  }

  write(): void {
    for (const file of this.#changed)
      writeWhole(join(this.#folder, file), this.#document(file).toString({ lineWidth: 120 }));
  }

  #list(file: string) {
    const list = listIn(this.#document(file));
    if (!list) throw new Refusal(`${file} holds no list of sources. Run "npm run check".`);
    return list;
  }

  #document(file: string): Document {
    const known = this.#documents.get(file);
    if (known) return known;
    const path = join(this.#folder, file);
    const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '[]');
    if (!existsSync(path) && isSeq(document.contents)) document.contents.flow = false;
    this.#documents.set(file, document);
    return document;
  }
}
