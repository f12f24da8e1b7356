import type { Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { startOf, type Body } from '../../model/read/markup/body.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { isBlank } from './unseen.ts';

/** What a reader would see a box or nothing of. */
const names: Partial<Record<Nodes['type'], string>> = { link: 'link', inlineCode: 'code', code: 'code' };

/** Links and code without a word. */
export const blanks = ({ file, nodes }: Body): Problem[] =>
  nodes.flatMap(({ node }): Problem[] => {
    const name = names[node.type];
    // An image without its text is told of by `addresses`.
    if (name === undefined || !isBlank(wordsOf(node)) || holdsImage(node)) return [];
    return [
      {
        file,
        ...startOf(node),
        rule: 'empty',
        message: `This ${name} has no words.`,
        remedy: node.type === 'link' ? `Write [words](${node.url || 'https://…'}).` : 'Write some, or take it out.',
      },
    ];
  });

const holdsImage = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(holdsImage));
