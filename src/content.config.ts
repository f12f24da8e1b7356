import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { readContentFolder } from './integrations/content-folder.ts';
import { checkProject } from './model/check/check.ts';
import type { Entries } from './model/edition.ts';
import { readProject, type Project } from './model/project.ts';
import { emptyRegister } from './model/register/register.ts';

/** Counts up when the shape of an entry changes, so that stored entries of an older shape are not taken for current. */
const FORMAT = 2;

interface Entry {
  id: string;
  data: object;
  /** Only for what Astro itself renders. */
  file?: string;
}

let reading: Promise<Project> | undefined;
/** How many loaders have stored their entries. */
let stored = 0;
let watching = false;
const faulty = new WeakMap<Project, boolean>();

/** Loaders of all collections start together and share one reading of the folder: that of the check, where there was one. */
function project({ config }: LoaderContext): Promise<Project> {
  reading ??= Promise.resolve().then(
    () => checkedProject(config) ?? readProject(readContentFolder(rootOf(config)).files),
  );
  return reading;
}

const rootOf = ({ root }: LoaderContext['config']) => fileURLToPath(root);

const checkedProject = ({ integrations }: LoaderContext['config']) =>
  integrations.find(({ name }) => name === 'check-content')?.hooks['content:checked']?.();

function isFaulty(project: Project): boolean {
  const known = faulty.get(project) ?? checkProject(project).some(({ severity }) => severity !== 'warning');
  faulty.set(project, known);
  return known;
}

function collection<Data>(name: string, entries: (project: Project) => Entry[]) {
  const loader: Loader = {
    name,
    async load(context) {
      store(context, entries(await project(context)));
      stored += 1;
      // With its trees it is large, and after the last nobody asks for it.
      if (stored === Object.keys(collections).length) reading = undefined;

      const { watcher } = context;
      if (!watcher) return;
      const folder = join(rootOf(context.config), 'content') + sep;
      // Once, and before any loader reads again.
      if (!watching) watcher.on('all', (_event, path) => path.startsWith(folder) && (reading = undefined));
      watching = true;
      watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder)) return;
        const changed = await project(context);
        // While there is a mistake the pages stay as they last were, and the browser tells what it is.
        if (!isFaulty(changed)) store(context, entries(changed));
      });
    },
  };
  return defineCollection({ loader, schema: z.custom<Data>(() => true) });
}

function store({ store, generateDigest }: LoaderContext, entries: Entry[]) {
  const gone = new Set(store.keys());
  for (const { id, data, file } of entries) {
    gone.delete(id);
    const digest = generateDigest(`${FORMAT} ${hash(JSON.stringify(data))}`);
    store.set({
      id,
      data: data as Record<string, unknown>,
      digest,
      ...(file && { filePath: file, deferredRender: true }),
    });
  }
  for (const id of gone) store.delete(id);
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Entries whose file breaks a rule are not here; the check has told the author. */
const whole = <Item extends { meta?: unknown }>(item: Item): item is Item & { meta: NonNullable<Item['meta']> } =>
  item.meta !== undefined;

type Of<Kind extends keyof Entries> = Entries[Kind] extends readonly (infer Item)[] ? Item : Entries[Kind];

export const collections = {
  site: collection<Of<'site'>>('site', ({ site }) => (site?.meta ? [{ id: 'site', data: site.meta }] : [])),
  essays: collection<Of<'essays'>>('essays', ({ essays }) =>
    essays.filter(whole).map(({ id, meta, parsed, file }) => ({ id, data: { id, meta, parsed }, file })),
  ),
  claims: collection<Of<'claims'>>('claims', ({ claims }) =>
    claims
      .filter(whole)
      .map(({ id, essay, meta, note }) => ({ id: `${essay}/${id}`, data: { id, essay, meta, note } })),
  ),
  incidents: collection<Of<'incidents'>>('incidents', ({ incidents }) =>
    incidents.filter(whole).map(({ id, meta, note }) => ({ id, data: { id, meta, note } })),
  ),
  sources: collection<Of<'sources'>>('sources', ({ sources }) =>
    sources.filter(whole).map(({ id, meta }) => ({ id, data: meta })),
  ),
  register: collection<NonNullable<Entries['register']>>('register', ({ register }) => [
    { id: 'register', data: register?.meta ?? emptyRegister },
  ]),
  charts: collection<Of<'charts'>>('charts', ({ charts }) =>
    charts.filter(whole).map(({ id, meta }) => ({ id, data: { id, meta } })),
  ),
};
