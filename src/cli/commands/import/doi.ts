import { isKeys } from '../../../model/read/values.ts';
import { Refusal } from '../../../model/refusal.ts';
import { decodeAddress } from '../../../model/schema/image.ts';
import { failureOf } from '../links/failure.ts';
import type { Item } from './item.ts';

/** Who knows what a DOI names. */
export const resolver = 'https://doi.org/';

/** In ms. */
const PATIENCE = 30_000;

/** The DOI that is typed, alone or as an address, which has escapes; nothing for a file. */
export function doiIn(text: string): string | undefined {
  const [, before = '', doi] = /^(https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(text) ?? [];
  return doi && /^http/i.test(before) ? decodeAddress(doi) : doi;
}

/**
 * Asks what a DOI names.
 *
 * @param from Where to ask: its answers are those of doi.org, which leads on to whoever has registered the DOI.
 * @throws {Refusal} In a sentence, where there is no answer.
 */
export async function fetchDoi(doi: string, from = resolver, patience = PATIENCE): Promise<Item> {
  const { host } = new URL(from);
  const otherwise = 'Or export the source from your reference manager, and bring in the file.';
  // What has a meaning in addresses may stand in a DOI: it is escaped, but for the slashes.
  const address = from + doi.split('/').map(encodeURIComponent).join('/');
  const answer = await fetch(address, {
    headers: { accept: 'application/vnd.citationstyles.csl+json' },
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new Refusal(`${host} cannot be asked for ${doi}: ${failureOf(error).reason}. Try again. ${otherwise}`);
  });
  if (answer.status === 404)
    throw new Refusal(`${host} knows no ${doi}. Check its spelling: capitals do not matter, and all else does.`);
  const text = await answer.text().catch(() => '');
  const item = answer.ok ? parse(text) : undefined;
  if (item === undefined)
    throw new Refusal(`${host} tells nothing of ${doi} that can be read here (${answer.status}). ${otherwise}`);
  return asCsl(item, doi);
}

function parse(text: string): Item | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isKeys(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What Crossref calls a kind of work, where CSL calls it otherwise. */
const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  dissertation: 'thesis',
};

/** Registrars keep their books in the same list: what is not about the work itself is left out without a word. */
const wanted = new Set(
  (
    'type title author editor translator container-title container-title-short publisher publisher-place volume issue ' +
    'page number edition issued ISBN ISSN URL language collection-title title-short event-title event-place genre medium version'
  ).split(' '),
);

function asCsl(item: Item, doi: string): Item {
  const kept = Object.entries(item).flatMap(([key, value]): [string, unknown][] =>
    wanted.has(key) ? [[key, Array.isArray(value) && typeof value[0] === 'string' ? value[0] : value]] : [],
  );
  const { type, ...fields } = Object.fromEntries(kept);
  return {
    type: typeof type === 'string' ? (types[type] ?? type) : type,
    ...fields,
    DOI: typeof item['DOI'] === 'string' ? item['DOI'] : doi,
  };
}
