import type { Node, Nodes } from 'mdast';
import type { MdxDocument } from '../mdx.ts';
import { attributesOf, isElement, type MarkupElement } from './markdown.ts';
import type { MarkupFile } from '../../markup.ts';
import type { Place } from '../../problem.ts';
import { placeAt } from '../place.ts';

/** A file with Markdown in it, while it is read. */
export interface Body {
  kind: MarkupFile;
  id: string;
  file: string;
  document: MdxDocument;
  /** Every node of its tree, in reading order. */
  nodes: readonly Found[];
}

export const bodyOf = (kind: MarkupFile, id: string, document: MdxDocument): Body => ({
  kind,
  id,
  file: document.path,
  document,
  nodes: document.tree ? within(document.tree, []) : [],
});

/** A node of a tree, and what stands around it, from the root inwards. */
export interface Found<Kind = Nodes> {
  node: Kind;
  ancestors: Nodes[];
}

/** The visitor of the field takes several times as long. */
function within(node: Nodes, ancestors: Nodes[], found: Found[] = []): Found[] {
  found.push({ node, ancestors });
  if (!('children' in node)) return found;
  const around = [...ancestors, node];
  for (const child of node.children) within(child, around, found);
  return found;
}

/** Every element of a body, in reading order. */
export const elementsOf = (body: Body): Found<MarkupElement>[] =>
  body.nodes.filter((found): found is Found<Nodes & MarkupElement> => isElement(found.node));

/** Id of the innermost claim among what stands around a node. */
export function claimAround(ancestors: readonly Nodes[]): string | undefined {
  const claim = ancestors.findLast((node) => isElement(node) && node.name === 'Claim');
  return claim && isElement(claim) ? attributesOf(claim)['id'] : undefined;
}

/** Where a node begins. */
export function startOf(node: Pick<Node, 'position'>): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** What an author wrote of a node. */
export const sourceOf = ({ document }: Body, { position }: Pick<Node, 'position'>): string =>
  document.body.slice(position?.start.offset ?? 0, position?.end.offset);

/** Where an attribute's value begins, or what stands in it after so many characters; without a value, the attribute. */
export function valuePlace({ document }: Body, attribute: Pick<Node, 'position'>, after = 0): Place {
  const start = attribute.position?.start.offset ?? 0;
  const source = document.body.slice(start, attribute.position?.end.offset);
  const lead = /^[^=]*=\s*["'{]?/.exec(source)?.[0].length ?? 0;
  return placeAt(document.body, start + lead + after);
}

/** Where words of a node's source begin, the last time that they stand in it; else where the node begins. */
export function wordsPlace({ document }: Body, node: Nodes, words: string): Place {
  const start = node.position?.start.offset ?? 0;
  const within = document.body.slice(start, node.position?.end.offset).lastIndexOf(words);
  return within < 0 || words === '' ? startOf(node) : placeAt(document.body, start + within);
}
