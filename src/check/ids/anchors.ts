import { methodPage, pageAnchors } from '../../model/address.ts';
import type { Fault, Place } from '../../model/problem.ts';
import { toBlocks } from '../../model/read/markup/blocks.ts';
import { elementsOf, startOf, type Body } from '../../model/read/markup/body.ts';
import { attributesOf } from '../../model/read/markup/markdown.ts';
import type { TellHere } from '../tell.ts';

/** Headings, claims and charts share the anchors of their page. */
export function anchors(body: Body, tell: TellHere): void {
  const taken = new Map<string, string>();
  const own = pageAnchors[body.kind === 'page' && body.id === methodPage ? 'about' : body.kind];
  const take = (anchor: string, what: string, place: Place) => {
    const holder = own.test(anchor) ? 'the page itself' : taken.get(anchor);
    if (holder === undefined) taken.set(anchor, what);
    else tell(place, clash(anchor, holder, what));
  };
  const marked = new Set<string>();
  for (const { node } of elementsOf(body)) {
    const { id } = attributesOf(node);
    if (!id || (node.name !== 'Claim' && node.name !== 'Chart') || marked.has(`${node.name} ${id}`)) continue;
    marked.add(`${node.name} ${id}`);
    take(id, `the ${node.name.toLowerCase()} "${id}" in line ${startOf(node).line}`, startOf(node));
  }
  for (const { node } of body.nodes) {
    const anchor = node.type === 'heading' && anchorOf(node);
    if (anchor) take(anchor, `the heading in line ${startOf(node).line}`, startOf(node));
  }
}

export const clash = (anchor: string, holder: string, what: string): Fault => ({
  rule: 'anchor-clash',
  message: `The anchor "#${anchor}" belongs to ${holder}, and to ${what}.`,
  remedy: 'An address can lead to one place only: word the heading, or choose the id, another way.',
});

/** The anchor that a heading has on its page; empty where it holds neither letter nor digit. */
export function anchorOf(heading: Parameters<typeof toBlocks>[0][number]): string {
  const [first] = toBlocks([heading])[0] ?? [];
  return typeof first === 'string' ? (/^<h[2-6] id="([^"]*)"/.exec(first)?.[1] ?? '') : '';
}
