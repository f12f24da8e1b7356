import type { Nodes } from 'mdast';
import type { Project } from '../model/read/entries.ts';
import type { Body } from '../model/read/markup/body.ts';
import { isElement } from '../model/read/markup/markdown.ts';
import { isBlank } from './markup/unseen.ts';
import { strayFault } from './strays.ts';
import { TOP, type Tell, type TellHere } from './tell.ts';

/** Files that are missing, that belong to no kind, or that mark too much. */
export function files(project: Project, tell: Tell): void {
  missing(project, tell);
  for (const { path } of project.strays) tell(path, TOP, strayFault(path));
  for (const { file, parsed } of project.essays)
    if (parsed.claims.length > MOST_CLAIMS)
      tell(file, TOP, {
        rule: 'file-size',
        message: `The essay marks ${parsed.claims.length.toLocaleString('en')} claims.`,
        remedy: `Divide it: the limit is ${MOST_CLAIMS.toLocaleString('en')}.`,
      });
}

const MOST_CLAIMS = 2000;

/** Files that say nothing. An empty note is told of by `shortForm`, and a file without front matter by its reader. */
export function empty({ kind, nodes, document: { tree, faults } }: Body, tell: TellHere): void {
  if (!tree || kind === 'claim' || faults.some(({ what }) => what === 'no-matter')) return;
  if (!nodes.some(({ node }) => isSeen(node)))
    tell(TOP, { rule: 'empty', message: `The ${kind} has no text.`, remedy: 'Write it below the front matter.' });
}

const isSeen = (node: Nodes): boolean =>
  isElement(node) ||
  node.type === 'image' ||
  ((node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && !isBlank(node.value));

function missing({ site, essays, faulty, unread, strays }: Project, tell: Tell): void {
  const rule = 'file-missing';
  const strayed = (name: RegExp) => strays.some(({ path }) => name.test(path));
  if (!site && !faulty.includes('content/site.yaml') && !strayed(/^content\/site\.\w+$/))
    tell('content/site.yaml', TOP, {
      rule,
      message: 'The file with the name of the site is missing.',
      remedy: 'Write it: title, tagline, language, publisher and license.',
    });
  const isUnread = unread.some((path) => path.startsWith('content/essays/'));
  if (essays.length === 0 && !isUnread && !strayed(/^content\/[^/]+\/[^/]+\.mdx?$/))
    tell('content/essays', TOP, {
      rule,
      message: 'There is no essay.',
      remedy: 'Write one: content/essays/its-id.mdx.',
    });
}
