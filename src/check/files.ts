import type { Nodes } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import type { Body } from '../model/read/markup/body.ts';
import { isElement } from '../model/read/markup/markdown.ts';
import { isBlank } from './markup/unseen.ts';
import { nearest } from './suggest.ts';

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

/** Each folder, the ending of its files, and how deep they lie in it. */
const FOLDERS = {
  essays: { ending: 'mdx', depth: 1 },
  claims: { ending: 'mdx', depth: 2 },
  incidents: { ending: 'mdx', depth: 1 },
  pages: { ending: 'mdx', depth: 1 },
  sources: { ending: 'yaml', depth: 1 },
  charts: { ending: 'yaml', depth: 1 },
} as const;

function stray(path: string): Problem {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  const tell = (rule: string, message: string, remedy: string): Problem => ({
    file: path,
    line: 1,
    column: 1,
    rule,
    message,
    remedy,
  });
  const kind = Object.hasOwn(FOLDERS, folder) ? (folder as keyof typeof FOLDERS) : undefined;
  if (rest.length > 0 && !kind) {
    const near = nearest(folder, Object.keys(FOLDERS));
    return tell(
      'file-folder',
      `The folder content/${folder}/ is of no kind.`,
      near
        ? `Did you mean content/${near}/?`
        : `Move the file to one of ${Object.keys(FOLDERS).join(', ')}, or out of content/.`,
    );
  }
  if (!kind) {
    return /^site\.\w+$/.test(name)
      ? tell('file-kind', `The file ${name} is not read.`, 'Name it site.yaml.')
      : tell(
          'file-kind',
          `The file ${name} belongs to no kind.`,
          'Move it into the folder of its kind, or out of content/.',
        );
  }
  const { ending, depth } = FOLDERS[kind];
  const base = name.replace(/\.[^.]*$/, '');
  if (!name.endsWith(`.${ending}`)) {
    const texts = ending === 'mdx' ? /\.(md|markdown|mdown|txt|mdx)$/i : /\.(yml|yaml|json)$/i;
    return texts.test(name)
      ? tell(
          'file-kind',
          `Files in content/${folder}/ end in .${ending}, and "${name}" does not.`,
          `Name it ${base}.${ending}.`,
        )
      : tell(
          'file-kind',
          `The file "${name}" does not belong in content/${folder}/, which holds files in .${ending}.`,
          /\.(docx?|odt|rtf|pages)$/i.test(name)
            ? 'Bring its text in with Pandoc, as docs/guide/how-to.md says.'
            : 'Put pictures and the like into public/, and take out what is not to be published.',
        );
  }
  return rest.length < depth
    ? tell(
        'file-folder',
        `The claim "${base}" stands in no folder of an essay.`,
        `Move it to content/claims/its-essay/${name}.`,
      )
    : tell(
        'file-folder',
        `The file "${name}" lies too deep.`,
        `Move it to content/${folder}/${depth === 2 ? `${rest[0]}/` : ''}${name}.`,
      );
}
