import type { ReadSource } from '../../../model/read/entries.ts';
import { idFault } from '../../../model/schema/id.ts';
import { sameAddressKey } from '../../../model/schema/url.ts';
import { idFor, type Taken } from './source.ts';

interface Entry {
  id: string;
  file: string;
}

/** The sources that are there, by what they may be known again by. */
export class Known {
  readonly #ids = new Map<string, Entry>();
  readonly #keys = new Map<string, Entry>();
  readonly #dois = new Map<string, Entry & { key: string | undefined }>();
  readonly #addresses = new Map<string, string>();

  constructor(sources: readonly ReadSource[]) {
    for (const { id, file, meta } of sources) this.add({ id, file, fields: meta ?? {} });
  }

  add({ id, file, fields }: Entry & Pick<Taken, 'fields'>): void {
    this.#ids.set(id, { id, file });
    if (fields['citation-key'] !== undefined) this.#keys.set(fields['citation-key'], { id, file });
    if (fields.DOI !== undefined) this.#dois.set(fields.DOI.toLowerCase(), { id, file, key: fields['citation-key'] });
    if (fields.URL !== undefined) this.#addresses.set(sameAddressKey(fields.URL), id);
  }

  /**
   * By its key, which may be an id of ours; what has none, by its DOI, or by its title, of which its id was made. Chapters may share the
   * DOI of their book: what has a key is only known by it where the source there has come without one.
   */
  match({ key, fields }: Taken): Entry | undefined {
    const same = fields.DOI === undefined ? undefined : this.#dois.get(fields.DOI.toLowerCase());
    if (key !== undefined)
      return this.#keys.get(key) ?? this.#ids.get(key) ?? (same?.key === undefined ? same : undefined);
    return fields.DOI === undefined ? this.#ids.get(idFor(fields.title ?? '')) : same;
  }

  /** Id of the source at an address. */
  at = (url: string): string | undefined => this.#addresses.get(sameAddressKey(url));

  /** The id, or one like it, that no source has. */
  free(wanted: string): string {
    const base = idFault(wanted) ? `source${wanted && `-${wanted}`}` : wanted;
    let id = base;
    for (let number = 2; this.#ids.has(id); number++) id = `${base.slice(0, 58).replace(/-$/, '')}-${number}`;
    return id;
  }
}
