import { anchorsOf } from './references/link-anchors.ts';
import type { Plain } from '../model/read/file.ts';

/**
 * All that rules which join files ask of one, but where in it things stand: while that stays the same, they find the same. Prose is not in
 * it, which authors change most.
 */
export function outlineOf(plain: Plain): string {
  if (!('mentions' in plain)) return JSON.stringify(plain);
  const { mentions, parsed, ...values } = plain;
  const { readable, links, images, attributes, claims, cruxes } = mentions;
  return JSON.stringify([
    values,
    'claims' in parsed && parsed.claims,
    anchorsOf(parsed),
    readable,
    [...links, ...images].map(({ url }) => url),
    attributes.map(({ kind, id }) => [kind, id]),
    claims.map(({ id }) => id),
    cruxes.map(({ claim }) => claim),
  ]);
}
