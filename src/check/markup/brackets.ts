import type { Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { placeAt } from '../../model/read/place.ts';
import { proseOf, type Prose } from './prose.ts';

/** Square brackets that an author meant as a link, and that would be printed as they stand, or not at all. */
export const brackets = (body: Body): Problem[] => [
  ...body.nodes.flatMap(({ node }) => inNode(body, node)),
  ...proseOf(body).flatMap((prose) => inProse(body, prose)),
];

function inNode(body: Body, node: Nodes): Problem[] {
  if (node.type !== 'definition') return [];
  return [
    {
      file: body.file,
      ...startOf(node),
      rule: 'link',
      message: `No brackets name "[${node.label ?? node.identifier}]".`,
      remedy: `Write [words][${node.label ?? node.identifier}] where the link belongs, or take this out.`,
    },
  ];
}

/** A bracket that opens, a footnote's not; one that closes, and what may follow it. */
const BRACKETS = /\[\^[^[\]\s]+\]|\[|\](?:[([])?/g;

function inProse(body: Body, { text, from }: Prose): Problem[] {
  let open = 0;
  return [...text.matchAll(BRACKETS)].flatMap(({ 0: found, index }): Problem[] => {
    const place = () => placeAt(body.document.body, from + index);
    if (found === '[') open += 1;
    else if (open > 0) {
      open -= 1;
      // What follows may be the next to open.
      if (found === '](' || found === '][') {
        if (found === '][') open += 1;
        return [
          {
            file: body.file,
            ...place(),
            rule: 'link',
            message: 'The brackets around here make no link.',
            remedy: 'Write [words](address), without a space in the address; a bracket in the text is written as \\[.',
          },
        ];
      }
    }
    return [];
  });
}
