import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Card } from '../../figures/card/card.ts';
import { sheet, wordSizes } from '../../figures/card/sheet.ts';
import { typefaces } from '../../figures/card/typefaces.ts';
import { writeWhole } from '../publish/rename.ts';
import { drawCard } from './draw.ts';

/** To be raised when cards are fitted or filtered in another way; all else is told by the sheet. */
const version = 1;

/** Draws cards, each only once: what was drawn is kept in a folder, by what it depends on. */
export class CardPress {
  /** How many were not in the folder. */
  drawn = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async png(card: Card): Promise<Uint8Array<ArrayBuffer>> {
    const name = fileName(card);
    const path = join(this.#folder, name);
    const known = read(path);
    if (known) return known;
    this.drawn++;
    const png = await drawCard(card);
    writeWhole(path, Buffer.concat([sha256(png), png]));
    return png;
  }

  /** Draws all cards of a site, as many at a time as there are processors, and forgets every other. */
  async drawAll(cards: readonly Card[]): Promise<void> {
    const kept = new Set(cards.map(fileName));
    mkdirSync(this.#folder, { recursive: true });
    const there = new Set(readdirSync(this.#folder));
    for (const name of there) if (!kept.has(name)) rmSync(join(this.#folder, name));
    const missing = cards.filter((card) => !there.has(fileName(card))).values();
    const draw = async () => {
      for (const card of missing) await this.png(card);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, draw));
  }
}

/** A picture as it was kept, behind its digest; nothing where it is not there, or not as it was. */
function read(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = new Uint8Array(readFileSync(path));
    const png = kept.slice(DIGEST);
    return sha256(png).equals(kept.subarray(0, DIGEST)) ? png : undefined;
  } catch {
    return undefined;
  }
}

/** In bytes. */
const DIGEST = 32;
const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

/** A digest of everything that decides how the card looks. */
function fileName(card: Card): string {
  const look = sheet(card, { size: 0, leading: 0, weight: 0, breaks: 'cut' });
  return `${hash('sha256', JSON.stringify([version, packages(), wordSizes, typefaces, look]))}.card`;
}

let installed: string[] | undefined;

/** The renderer and the fonts with their versions. */
function packages(): string[] {
  // Not from this file, which a build moves elsewhere.
  const require = createRequire(join(process.cwd(), 'package.json'));
  return (installed ??= [
    join(dirname(require.resolve('@takumi-rs/core')), '../package.json'),
    ...typefaces.map((typeface) => require.resolve(`@fontsource-variable/${typeface.package}/package.json`)),
  ].map((path) => {
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
    return `${name}@${version}`;
  }));
}
