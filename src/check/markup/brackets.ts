import type { Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { placeAt } from '../../model/read/place.ts';

/** Square brackets that an author meant as a link or a footnote, and that would be printed as they stand, or not at all. */
export const brackets = (body: Body): Problem[] => body.nodes.flatMap(({ node }) => inNode(body, node));

/** `](` and `][`, not after a backslash. */
const JOINT = /(?<!\\)\](?=[([])/g;
const MARK = /(?<!\\)\[\^[^\]\s]+\]/g;

function inNode(body: Body, node: Nodes): Problem[] {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return [footnote(body, startOf(node))];
  if (node.type === 'definition') {
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
  if (node.type !== 'text' || !node.position) return [];
  const { start, end } = node.position;
  const from = start.offset ?? 0;
  const source = body.document.body.slice(from, end.offset);
  return [
    ...[...source.matchAll(MARK)].map(({ index }) => footnote(body, placeAt(body.document.body, from + index))),
    ...[...source.matchAll(JOINT)].map(({ index }): Problem => ({
      file: body.file,
      ...placeAt(body.document.body, from + index),
      rule: 'link',
      message: 'The brackets around here make no link.',
      remedy: 'Write [words](address), without a space in the address; a bracket in the text is written as \\[.',
    })),
  ];
}

const footnote = ({ file }: Body, place: { line: number; column: number }): Problem => ({
  file,
  ...place,
  rule: 'footnote',
  message: 'Footnotes are not printed.',
  remedy: 'Write a note on the claim, or refer to a source with <Cite source="…" />.',
});
