import type { Nodes } from 'mdast';
import { isElement } from '../../model/read/markup/markdown.ts';
import { deepestNesting } from '../../model/markup.ts';
import type { Problem } from '../../model/problem.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { elementsOf, startOf, type Body } from '../../model/read/markup/body.ts';
import { anchorOf } from '../ids/anchors.ts';
import { isBlank } from './unseen.ts';

/** How deep claims and headings go. */
export const nesting = (body: Body): Problem[] => [...claims(body), ...headings(body)];

const isClaim = (node: Nodes) => isElement(node) && node.name === 'Claim';

const claims = (body: Body): Problem[] =>
  elementsOf(body).flatMap(({ node, ancestors }): Problem[] => {
    const depth = ancestors.filter(isClaim).length + 1;
    // Those deeper still are of the same mistake.
    if (node.name !== 'Claim' || depth !== deepestNesting + 1) return [];
    return [
      {
        file: body.file,
        ...startOf(node),
        rule: 'nesting',
        message: `This claim stands in ${deepestNesting} others.`,
        remedy: `Claims may stand in one another ${deepestNesting} deep, this one included: take one out, or end one earlier.`,
      },
    ];
  });

function headings(body: Body): Problem[] {
  let level = 1;
  return body.nodes.flatMap(({ node, ancestors }): Problem[] => {
    if (node.type !== 'heading') return [];
    const tell = (message: string, remedy: string): Problem => ({
      file: body.file,
      ...startOf(node),
      rule: 'heading',
      message,
      remedy,
    });
    const words = wordsOf(node);
    const before = level;
    level = Math.max(node.depth, 2);
    if (ancestors.length > 1) {
      return [tell(`The heading "${words}" stands within a list or a quotation.`, 'Let headings stand by themselves.')];
    }
    if (isBlank(words))
      return [tell('This heading has no words.', 'Write some after the number signs, or take it out.')];
    if (node.depth === 1) {
      return [
        tell(`The heading "${words}" is of the first level, which is the title’s.`, `Write it as "## ${words}".`),
      ];
    }
    if (node.depth > before + 1) {
      return [
        tell(
          before === 1
            ? `The first heading, "${words}", is of level ${node.depth}.`
            : `The heading "${words}" is of level ${node.depth}, and the one before it of level ${before}.`,
          `Write it as "${'#'.repeat(before + 1)} ${words}".`,
        ),
      ];
    }
    if (!/[\p{L}\p{N}]/u.test(anchorOf(node))) {
      return [tell(`The heading "${words}" has no letter or digit from which to make its address.`, 'Add a word.')];
    }
    return [];
  });
}
