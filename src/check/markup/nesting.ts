import type { Nodes } from 'mdast';
import { deepestNesting } from '../../model/markup.ts';
import { elementsOf, startOf, type Body } from '../../model/read/markup/body.ts';
import { isElement } from '../../model/read/markup/markdown.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { anchorOf } from '../ids/anchors.ts';
import type { TellHere } from '../tell.ts';
import { isBlank } from './unseen.ts';

/** How deep claims and headings go. */
export function nesting(body: Body, tell: TellHere): void {
  claims(body, tell);
  headings(body, tell);
}

const isClaim = (node: Nodes) => isElement(node) && node.name === 'Claim';

function claims(body: Body, tell: TellHere): void {
  for (const { node, ancestors } of elementsOf(body)) {
    const depth = ancestors.filter(isClaim).length + 1;
    // Those deeper still are of the same mistake.
    if (node.name === 'Claim' && depth === deepestNesting + 1)
      tell(startOf(node), {
        rule: 'nesting',
        message: `This claim stands in ${deepestNesting} others.`,
        remedy: `Claims may stand in one another ${deepestNesting} deep, this one included: take one out, or end one earlier.`,
      });
  }
}

function headings(body: Body, tell: TellHere): void {
  let level = 1;
  for (const { node, ancestors } of body.nodes) {
    if (node.type !== 'heading') continue;
    const tellOf = (message: string, remedy: string) => tell(startOf(node), { rule: 'heading', message, remedy });
    const words = wordsOf(node);
    const before = level;
    level = Math.max(node.depth, 2);
    if (ancestors.length > 1)
      tellOf(`The heading "${words}" stands within a list or a quotation.`, 'Let headings stand by themselves.');
    else if (isBlank(words)) tellOf('This heading has no words.', 'Write some after the number signs, or take it out.');
    else if (node.depth === 1)
      tellOf(`The heading "${words}" is of the first level, which is the title’s.`, `Write it as "## ${words}".`);
    else if (node.depth > before + 1)
      tellOf(
        before === 1
          ? `The first heading, "${words}", is of level ${node.depth}.`
          : `The heading "${words}" is of level ${node.depth}, and the one before it of level ${before}.`,
        `Write it as "${'#'.repeat(before + 1)} ${words}".`,
      );
    else if (!/[\p{L}\p{N}]/u.test(anchorOf(node)))
      tellOf(`The heading "${words}" has no letter or digit from which to make its address.`, 'Add a word.');
  }
}
