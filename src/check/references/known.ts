import { builtInPages } from '../../model/address.ts';
import { idFault, slug } from '../../model/schema/id.ts';
import { textsOf, type Project, type ReadSource } from '../../model/read/entries.ts';
import { perItem } from '../../model/read/once.ts';
import { fileKindOf } from '../../model/read/file-kinds.ts';
import { valueAt } from '../../model/read/values.ts';

/** What may be referred to, by kind. Files that break a rule of their own count: one mistake is told once. */
export interface Known {
  essay: Set<string>;
  incident: Set<string>;
  page: Set<string>;
  source: Set<string>;
  /** What reference managers call sources, as `<Cite>` and `<Quote>` may. */
  citationKeys: Set<string>;
  /** All of these names of sources. */
  citable: Set<string>;
  chart: Set<string>;
  /** Claims marked or annotated, by essay. */
  claims(essay: string): Set<string>;
  /** Essays whose marks could not be read. */
  unread(essay: string): boolean;
  /** Whether every list of sources could be read, so that an id that is not there is nowhere. */
  allSources: boolean;
  /** Whether every file could be read, so that what nobody refers to is unused. */
  all: boolean;
}

export const knownOf = perItem((project: Project): Known => {
  const others = [...project.strays.map(({ path }) => path), ...project.unread];
  const strays = (folder: string) =>
    others.flatMap((path) => new RegExp(`^content/${folder}/([^/]+)\\.\\w+$`).exec(path)?.[1] ?? []);
  const listed = new Set(project.sources.map((source) => source.file));
  const allSources =
    strays('sources').length === 0 &&
    project.sources.every(({ id }) => id !== '') &&
    project.faulty.every((file) => !file.startsWith('content/sources/') || listed.has(file));
  const claims = new Map<string, Set<string>>();
  const add = (essay: string, id: string) => claims.set(essay, (claims.get(essay) ?? new Set()).add(id));
  for (const essay of project.essays) for (const claim of essay.parsed.claims) add(essay.id, claim.id);
  for (const claim of project.claims) add(claim.essay, claim.id);
  for (const path of project.unread) {
    const { kind, id, essay } = fileKindOf(path);
    if (kind === 'claim' && essay !== undefined) add(essay, id);
  }
  const read = new Set(project.essays.filter((essay) => essay.mentions.readable).map((essay) => essay.id));
  const source = new Set(project.sources.flatMap(withMended));
  const citationKeys = new Set(project.sources.flatMap(citationKey));
  const essays = new Set([...project.essays.map((essay) => essay.id), ...strays('essays')]);
  return {
    essay: essays,
    incident: new Set([...project.incidents.flatMap(withMended), ...strays('incidents')]),
    page: new Set([...Object.keys(builtInPages), ...project.pages.map(({ id }) => id), ...strays('pages')]),
    source,
    citationKeys,
    citable: source.union(citationKeys),
    chart: new Set([...project.charts.flatMap(withMended), ...strays('charts')]),
    claims: (essay) => claims.get(essay) ?? new Set(),
    unread: (essay) => essays.has(essay) && !read.has(essay),
    allSources,
    all:
      project.essays.length > 0 &&
      allSources &&
      others.length === 0 &&
      textsOf(project).every(({ mentions, yaml }) => mentions.readable && yaml.data !== undefined) &&
      project.charts.every(({ yaml }) => yaml.data !== undefined),
  };
});

/** What a reference manager calls a source. */
export const citationKey = ({ meta }: ReadSource): string[] => (meta?.['citation-key'] ? [meta['citation-key']] : []);

/** An id; where it is none, also what it will be once it is mended, which others may use already. */
const withMended = ({ id }: { id: string }): string[] => (idFault(id) ? [id, slug(id)].filter(Boolean) : [id]);

/** Ids of essays that are drafts, in whatever file of that id it is said. */
export const draftsOf = (project: Project): ReadonlySet<string> =>
  new Set(project.essays.filter(({ yaml }) => valueAt(yaml.data, 'draft') === true).map(({ id }) => id));
