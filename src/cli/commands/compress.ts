import { isUtf8 } from 'node:buffer';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { showsDrafts } from '../../integrations/publish/mark.ts';
import { Refusal } from '../../model/refusal.ts';
import { builtSite, type Command } from './command.ts';
import { readFlags } from './flags.ts';

/** The strongest of each, by the ending under which servers look for it. */
const encodings: readonly [string, (text: Buffer) => Promise<Buffer>][] = [
  ['.br', (text) => promisify(brotliCompress)(text, { params: brotli })],
  ['.gz', (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })],
];
const brotli = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
};

/** Something that stands beside a text; sizes in bytes. */
interface Variant {
  ending: string;
  size: number;
  textSize: number;
  /** Or it stood there, with the time of its text. */
  written: boolean;
}

/**
 * Writes `x.html.br` and `x.html.gz` beside each text file, for servers that send what lies there: with the time of their text,
 * and only if smaller. What is for hosts and not for readers (`.nojekyll`, `_headers`) has none.
 */
async function compress(folder: string): Promise<Variant[]> {
  const workshop = `${folder}.compressing`;
  // What an interrupted run left.
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop);

  const paths = (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && !/^[._]|\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  const variants: Variant[] = [];
  // Workers that take turns at one list: no more texts are in memory than are being compressed.
  const work = async (_: unknown, worker: number) => {
    for (const path of paths) variants.push(...(await compressFile(path, join(workshop, `${worker}`))));
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await rm(workshop, { recursive: true });
  }
  return variants;
}

/** @param draft Where a file is written before it is moved whole to its place: on the same disk, and not in the site. */
async function compressFile(path: string, draft: string): Promise<Variant[]> {
  // First: a text that changes meanwhile is then younger than what stands beside it.
  const { mtimeMs } = await stat(path);
  const text = await readFile(path);
  if (!isUtf8(text)) return [];
  const variants: Variant[] = [];
  for (const [ending, encode] of encodings) {
    const place = path + ending;
    const known = await stat(place).catch(() => undefined);
    if (known && Math.abs(known.mtimeMs - mtimeMs) < 1) {
      variants.push({ ending, size: known.size, textSize: text.length, written: false });
      continue;
    }
    const encoded = await encode(text);
    if (encoded.length < text.length) {
      await writeFile(draft, encoded);
      await utimes(draft, mtimeMs / 1000, mtimeMs / 1000);
      await rename(draft, place);
      variants.push({ ending, size: encoded.length, textSize: text.length, written: true });
    } else {
      await rm(place, { force: true });
    }
  }
  return variants;
}

function summarize(site: string, variants: readonly Variant[]): string {
  const sums = encodings.map(([ending]) => {
    const those = variants.filter((variant) => variant.ending === ending);
    const sum = (key: 'size' | 'textSize') => those.reduce((all, variant) => all + variant[key], 0);
    return `${those.length} ${ending} of ${megabytes(sum('size'))} for ${megabytes(sum('textSize'))} of text`;
  });
  return `${site}/: ${sums.join(', ')}; ${variants.filter(({ written }) => written).length} of them written now.`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

export const compressSite: Command = async (args, { folder, say }) => {
  const { words } = readFlags(args, {}, 1);
  const site = words[0] ?? 'dist';
  const path = builtSite(folder, site);
  if (showsDrafts(path))
    throw new Refusal(`${site}/ shows drafts, and is nothing to publish. Run "npm run build" for a release.`);
  say(summarize(site, await compress(path)));
  return 0;
};
