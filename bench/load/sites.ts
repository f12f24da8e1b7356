import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite, type Adapter } from '../adapters/adapter.ts';
import { writeText } from '../adapters/files.ts';
import { pagesIn } from '../build/output.ts';
import { makeEssay } from '../corpus/make-essay.ts';
import { toolEnvironment } from '../measure/environment.ts';
import { bareHtml } from './bare.ts';

export interface Site {
  name: string;
  root: string;
  /** Paths from the root; a peer has its essay only. */
  pages: { essay: string; claim?: string; incident?: string };
  /** The site that has the same essay in bare HTML. */
  limit: string;
}

/** Builds the site of the first essay. */
export function buildSite(adapter: Adapter, workspace: string): Site {
  const essay = makeEssay(1, 0);
  const folder = join(workspace, adapter.name);
  mkdirSync(folder);
  writeSite(adapter, folder, [essay], 'essays-only');
  const [program, ...args] = adapter.build ?? [];
  if (program !== undefined) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: toolEnvironment(),
    });
    if (status !== 0) throw new Error(`The build of ${adapter.name} failed:\n${stdout}\n${stderr}`);
  }
  const root = join(folder, adapter.output);
  const page = adapter.page(essay);
  const pages = adapter.name === 'ours' ? pagesOf(root, page) : { essay: page };
  return { name: adapter.name, root, pages, limit: 'limit' };
}

/** What `npm run build` made of the essay that is published here, and its limit: the same words in bare HTML. Nothing where it has not run. */
export function realSites(workspace: string): Site[] {
  const root = fileURLToPath(new URL('../../dist/', import.meta.url));
  const [essay] = pagesIn(root, 'essays');
  if (essay === undefined) return [];
  const pages = pagesOf(root, essay);
  const limit = 'real essay, bare';
  const folder = join(workspace, limit);
  writeText(folder, 'index.html', bareHtml(readFileSync(join(root, pages.essay), 'utf8')));
  return [
    { name: 'real essay', root, pages, limit },
    { name: limit, root: folder, pages: { essay: 'index.html' }, limit },
  ];
}

/** An essay's page, and the first claim and incident by name. */
function pagesOf(root: string, essay: string): Site['pages'] {
  const claims = `claims/${essay.slice('essays/'.length, -'.html'.length)}`;
  return { essay, claim: pagesIn(root, claims)[0]!, incident: pagesIn(root, 'incidents')[0]! };
}
