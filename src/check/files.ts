import type { Nodes } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import type { Body } from '../model/read/markup/body.ts';
import { isElement } from '../model/read/markup/markdown.ts';
import { isBlank } from './markup/unseen.ts';
import { stray } from './strays.ts';

/** Files that are missing, that belong to no kind, or that mark too much. */
export const files = (project: Project): Problem[] => [
  ...missing(project),
  ...project.strays.map(({ path }) => stray(path)),
  ...project.essays.flatMap(({ file, parsed }): Problem[] =>
    parsed.claims.length <= MOST_CLAIMS
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            rule: 'file-size',
            message: `The essay marks ${parsed.claims.length.toLocaleString('en')} claims.`,
            remedy: `Divide it: the limit is ${MOST_CLAIMS.toLocaleString('en')}.`,
          },
        ],
  ),
];

const MOST_CLAIMS = 2000;

/** Files that say nothing. An empty note is told of by `shortForm`, and a file without front matter by its reader. */
export const empty = ({ kind, file, nodes, document: { tree, faults } }: Body): Problem[] =>
  !tree || kind === 'claim' || nodes.some(({ node }) => isSeen(node)) || faults.some(({ what }) => what === 'no-matter')
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          rule: 'empty',
          message: `The ${kind} has no text.`,
          remedy: 'Write it below the front matter.',
        },
      ];

const isSeen = (node: Nodes): boolean =>
  isElement(node) ||
  node.type === 'image' ||
  ((node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && !isBlank(node.value));

function missing(project: Project): Problem[] {
  const tell = (file: string, message: string, remedy: string): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'file-missing',
    message,
    remedy,
  });
  const strayed = (name: RegExp) => project.strays.some(({ path }) => name.test(path));
  return [
    ...(project.site || project.faulty.includes('content/site.yaml') || strayed(/^content\/site\.\w+$/)
      ? []
      : [
          tell(
            'content/site.yaml',
            'The file with the name of the site is missing.',
            'Write it: title, tagline, language, publisher and license.',
          ),
        ]),
    ...(project.essays.length > 0 ||
    project.unread.some((path) => path.startsWith('content/essays/')) ||
    strayed(/^content\/[^/]+\/[^/]+\.mdx?$/)
      ? []
      : [tell('content/essays', 'There is no essay.', 'Write one: content/essays/its-id.mdx.')]),
  ];
}
