import type { Nodes } from 'mdast';
import { address } from '../../address.ts';
import { idsIn } from '../../markup.ts';
import { decodeAddress } from '../../schema/image.ts';
import { attributesOf, isElement } from './markdown.ts';

/** Kinds that an own link may name: `[the battle](incident:khasham-2018)`. */
export const linkKinds = ['incident', 'claim', 'source', 'essay', 'page'] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface OwnLink {
  kind: LinkKind;
  id: string;
  /** For a claim: its essay, where the link names one. */
  essay?: string;
  /** A place within a text: a heading, or a paragraph as `p2`. */
  anchor?: string;
}

/** Reads `incident:khasham-2018`, `claim:its-claim`, `claim:other-essay/its-claim`, `essay:bridges#p2`; nothing for any other address. */
export function readOwnLink(target: string): OwnLink | undefined {
  const match = /^([a-z]+):(?:([^/#]+)\/)?([^/#]+)(?:#(.+))?$/.exec(target);
  const kind = linkKinds.find((name) => name === match?.[1]);
  if (!match || !kind) return undefined;
  const [, , essay, id = '', anchor] = match;
  return {
    kind,
    id,
    ...(essay !== undefined && { essay }),
    ...(anchor !== undefined && { anchor: decodeAddress(anchor) }),
  };
}

/**
 * The page that an own link leads to; any other address is returned as it is.
 *
 * @param essay The essay in which the link stands, or nothing.
 */
export function resolveLink(target: string, essay?: string): string {
  const link = readOwnLink(target);
  if (!link) return target;
  const { kind, id, anchor } = link;
  const page = kind === 'claim' ? address.claim(link.essay ?? essay ?? '', id) : address[kind](id);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The sources to which a node of a text links or refers; not those of what it holds. */
export function sourcesNamedBy(node: Nodes): string[] {
  if (isElement(node)) return idsIn(attributesOf(node)['source'] ?? '');
  const link = node.type === 'link' ? readOwnLink(node.url) : undefined;
  return link?.kind === 'source' ? [link.id] : [];
}
