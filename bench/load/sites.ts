import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite, type Adapter } from '../adapters/adapter.ts';
import { makeEssay } from '../corpus/make-essay.ts';
import { toolEnvironment } from '../measure/environment.ts';

export interface Site {
  name: string;
  root: string;
  /** Paths from the root; a peer has its essay only. */
  pages: { essay: string; claim?: string; incident?: string };
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
  return { name: adapter.name, root, pages: adapter.name === 'ours' ? pagesOf(root, page) : { essay: page } };
}

/** What `npm run build` made of the essay that is published here; nothing where it has not run. */
export function realSite(): Site | undefined {
  const root = fileURLToPath(new URL('../../dist/', import.meta.url));
  if (!existsSync(join(root, 'essays'))) return undefined;
  return { name: 'real essay', root, pages: pagesOf(root, `essays/${first(root, 'essays')}`) };
}

/** An essay's page, and the first claim and incident by name. */
function pagesOf(root: string, essay: string): Site['pages'] {
  const claims = `claims/${essay.slice('essays/'.length, -'.html'.length)}`;
  return { essay, claim: `${claims}/${first(root, claims)}`, incident: `incidents/${first(root, 'incidents')}` };
}

const first = (root: string, folder: string): string =>
  readdirSync(join(root, folder))
    .sort()
    .find((name) => name.endsWith('.html') && name !== 'index.html')!;
