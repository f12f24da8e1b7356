/** A picture as a file of a book. */
export interface Packed {
  path: string;
  type: string;
  bytes: Uint8Array;
}

/** Packs each picture once, however often it is shown. */
export class Pictures {
  readonly #packed = new Map<string, Packed>();

  get packed(): Packed[] {
    return [...this.#packed.values()];
  }

  /**
   * @param data A `data:` address that holds it.
   * @returns Its path in the book.
   */
  pack = (data: string): string => {
    const [, type = '', text = ''] = /^data:([^;]+);base64,(.*)$/.exec(data) ?? [];
    const ending = type.replace(/^image\//, '').replace(/\+.*/, '');
    const path = `pictures/${this.#packed.size + 1}.${ending}`;
    const packed = this.#packed.get(data) ?? { path, type, bytes: Buffer.from(text, 'base64') };
    this.#packed.set(data, packed);
    return packed.path;
  };
}
