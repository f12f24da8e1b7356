import { idFault } from '../schema/id.ts';
import type { Place, Problem } from '../problem.ts';
import { sides } from '../join/reasons.ts';
import type { YamlValue } from '../read/yaml.ts';
import { valuesAt } from '../read/values.ts';
import { knownOf, type Known } from './known.ts';
import { textsOf, type Project, type Text } from '../read/entries.ts';
import { nearest, suggest } from './suggest.ts';

type Kind = 'incident' | 'source' | 'chart' | 'essay' | 'claim';

/** One thing named by another. */
interface Reference {
  kind: Kind;
  id: string;
  /** Of a claim: its essay. */
  essay?: string;
  /** Of a claim: whether that is the essay of the text itself, and not one that an author names. */
  own?: boolean;
  file: string;
  /** Asked for only where there is something to tell. */
  place: () => Place;
}

/** Where front matter names other things. `*` is each item of a list. */
const LISTED: Record<'claim' | 'incident' | 'chart', readonly { path: readonly string[]; kind: Kind }[]> = {
  claim: [
    ...Object.values(sides).map(({ list }) => ({ path: [list, '*'], kind: 'claim' as const })),
    { path: ['evidence', '*', 'source'], kind: 'source' },
  ],
  incident: [
    { path: ['timeline', '*', 'sources', '*'], kind: 'source' },
    { path: ['figures', '*', 'sources', '*'], kind: 'source' },
    { path: ['record', '*', 'sources', '*'], kind: 'source' },
  ],
  chart: [{ path: ['series', '*', 'points', '*', 'source'], kind: 'source' }],
};

/** Whatever is named is there, and whatever is there is named. */
export function references(project: Project): Problem[] {
  const known = knownOf(project);
  const texts = textsOf(project);
  const found = [
    ...texts.flatMap((text) => [...inMarkup(text), ...inLinks(text), ...inMatter(text)]),
    ...project.charts.flatMap(({ file, yaml }) => listed('chart', file, yaml)),
  ];
  return [
    ...found.flatMap((reference) => unknown(reference, known)),
    ...texts.flatMap((text) => homeless(text, project, known)),
    ...notes(project, known),
    ...project.charts.flatMap(({ file, yaml }) => withinChart(file, yaml)),
    ...(known.all ? unused(project, found, known) : []),
  ];
}

/** Attributes of elements; the `id` of a claim is its own name and no reference. */
const inMarkup = ({ file, mentions }: Text): Reference[] =>
  mentions.attributes.map(({ kind, id, place }) => ({ kind, id, file, place: () => place }));

const inLinks = (text: Text): Reference[] =>
  text.mentions.links.flatMap(({ kind, id, essay, place }): Reference[] => {
    const at = { kind, id, file: text.file, place: () => place };
    if (kind !== 'claim') return [{ ...at, id: essay === undefined ? id : `${essay}/${id}` }];
    const home = essay ?? text.essay;
    return home === undefined ? [] : [{ ...at, essay: home, own: essay === undefined }];
  });

/** Links to a claim from a text that belongs to no essay. */
const homeless = (text: Text, project: Project, known: Known): Problem[] =>
  text.mentions.links.flatMap(({ kind, id, essay, place }): Problem[] =>
    kind !== 'claim' || essay !== undefined || text.essay !== undefined
      ? []
      : [
          {
            file: text.file,
            ...place,
            rule: 'unknown-claim',
            message: `The link "claim:${id}" does not say of which essay.`,
            remedy: `Write it as "claim:${project.essays.find((one) => known.claims(one.id).has(id))?.id ?? 'its-essay'}/${id}".`,
          },
        ],
  );

const inMatter = ({ kind, file, yaml, essay }: Text): Reference[] =>
  kind === 'essay' ? [] : listed(kind, file, yaml, essay);

const listed = (kind: keyof typeof LISTED, file: string, yaml: YamlValue, essay?: string): Reference[] =>
  LISTED[kind].flatMap((row) =>
    valuesAt(yaml.data, row.path).flatMap(({ value, path }): Reference[] => {
      // What is no id at all has been told by the schema.
      if (typeof value !== 'string' || idFault(value)) return [];
      return [
        {
          kind: row.kind,
          id: value,
          file,
          place: () => yaml.place(path),
          ...(essay !== undefined && { essay, own: true }),
        },
      ];
    }),
  );

function unknown({ kind, id, essay = '', own, file, place }: Reference, known: Known): Problem[] {
  const tell = (name: string, remedy: string): Problem[] => [
    { file, ...place(), rule: `unknown-${kind}`, message: `Unknown ${kind} "${name}".`, remedy },
  ];
  if (kind !== 'claim') {
    if (known[kind].has(id) || (kind === 'source' && !known.allSources)) return [];
    return tell(id, suggest(id, known[kind]));
  }
  if (!known.essay.has(essay)) {
    // Where the essay of the text itself is unknown, `notes` tells of its folder.
    if (own) return [];
    return [
      {
        file,
        ...place(),
        rule: 'unknown-essay',
        message: `Unknown essay "${essay}".`,
        remedy: suggest(essay, known.essay),
      },
    ];
  }
  const claims = known.claims(essay);
  return claims.has(id) || known.unread(essay) ? [] : tell(id, suggest(id, claims));
}

/** Every claim that an essay marks has its note, and every note its claim. */
function notes(project: Project, known: Known): Problem[] {
  const problems: Problem[] = [];
  const byEssay = Map.groupBy(project.claims, ({ essay }) => essay);
  for (const [essay, [first]] of [...byEssay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (known.essay.has(essay)) continue;
    problems.push({
      file: first?.file ?? '',
      line: 1,
      column: 1,
      rule: 'unknown-essay',
      message: `The folder content/claims/${essay}/ belongs to no essay.`,
      remedy: `${suggest(essay, known.essay)} A folder of claims is named like its essay.`,
    });
  }
  for (const essay of project.essays) {
    if (known.unread(essay.id)) continue;
    const claims = byEssay.get(essay.id) ?? [];
    // A note whose file has another ending is told of by `files`.
    const strays = project.strays.flatMap(({ path }) => {
      const [, folder, id] = /^content\/claims\/([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
      return folder === essay.id ? (id ?? []) : [];
    });
    const noted = new Set([...claims.map((claim) => claim.id), ...strays]);
    // Also those that stand where they must not, of which `elements` tells.
    const marked = new Set(essay.mentions.claims.map(({ id }) => id));
    const lonely = new Set([...noted].filter((id) => !marked.has(id)));
    for (const { id, place } of essay.mentions.claims) {
      if (noted.has(id) || idFault(id) || !marked.delete(id)) continue;
      const near = nearest(id, lonely);
      // A slip in the id leaves a note alone as well: one mistake, told once.
      if (near !== undefined) lonely.delete(near);
      problems.push({
        file: essay.file,
        ...place,
        rule: 'claim-without-note',
        message: `The claim "${id}" has no note.`,
        remedy: near !== undefined ? `Did you mean "${near}"?` : `Write it in content/claims/${essay.id}/${id}.mdx.`,
      });
    }
    for (const { id, file } of claims) {
      if (!lonely.has(id)) continue;
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'note-without-claim',
        message: `The essay "${essay.id}" marks no claim "${id}".`,
        remedy: `Mark its words with <Claim id="${id}">…</Claim>, or take this file out.`,
      });
    }
  }
  return problems;
}

/** A series names a question, and a highlight a point, of the same chart. */
function withinChart(file: string, yaml: YamlValue): Problem[] {
  const texts = (path: readonly string[]) =>
    valuesAt(yaml.data, path).flatMap(({ value }) => (typeof value === 'string' ? value : []));
  const questions = new Set(texts(['questions', '*', 'id']));
  const series = valuesAt(yaml.data, ['series', '*', 'label']);
  const problems: Problem[] = [];
  for (const { value, path } of valuesAt(yaml.data, ['series', '*', 'question'])) {
    // What is no text at all has been told by the schema.
    if (typeof value !== 'string' || questions.has(value)) continue;
    problems.push({
      file,
      ...yaml.place(path),
      rule: 'unknown-question',
      message: `Unknown question "${value}".`,
      remedy: suggest(value, questions),
    });
  }
  for (const { value, path } of valuesAt(yaml.data, ['highlight', '*', 'series'])) {
    if (typeof value !== 'string') continue;
    const named = series.find((label) => label.value === value);
    if (!named) {
      problems.push({
        file,
        ...yaml.place(path),
        rule: 'unknown-series',
        message: `Unknown series "${value}".`,
        remedy: suggest(value, texts(['series', '*', 'label'])),
      });
      continue;
    }
    const dates = texts(['series', String(named.path[1]), 'points', '*', 'date']);
    const [date] = valuesAt(yaml.data, ['highlight', String(path[1]), 'date']);
    if (typeof date?.value === 'string' && !dates.includes(date.value)) {
      problems.push({
        file,
        ...yaml.place([...path.slice(0, 2), 'date']),
        rule: 'unknown-point',
        message: `The series "${value}" has no point of "${date.value}".`,
        remedy: suggest(date.value, dates),
      });
    }
  }
  return problems;
}

/** Things of which nobody speaks. Claims are not here: `notes` tells of them. */
function unused(project: Project, found: readonly Reference[], known: Known): Problem[] {
  const used = new Set<string>();
  for (const { kind, id } of found) {
    // A thing whose name is misspelt is meant, and one mistake is told once.
    used.add(`${kind} ${kind === 'claim' || known[kind].has(id) ? id : nearest(id, known[kind])}`);
  }
  // Of a name that cannot be referred to, the rules for ids tell.
  const idle = (kind: Kind, id: string) => !idFault(id) && !used.has(`${kind} ${id}`);
  const warning = (file: string, place: Place, message: string, remedy: string): Problem => ({
    file,
    ...place,
    rule: 'unused',
    message,
    remedy,
    severity: 'warning',
  });
  const top = { line: 1, column: 1 };
  return [
    ...project.incidents
      .filter(({ id }) => idle('incident', id))
      .map(({ id, file }) =>
        warning(
          file,
          top,
          `No text speaks of the incident "${id}".`,
          `Cite it with <Example incident="${id}">…</Example>, or take the file out.`,
        ),
      ),
    ...project.charts
      .filter(({ id }) => idle('chart', id))
      .map(({ id, file }) =>
        warning(
          file,
          top,
          `No text shows the chart "${id}".`,
          `Show it with <Chart id="${id}" />, or take the file out.`,
        ),
      ),
    ...project.sources
      .filter(({ id }) => idle('source', id))
      .map(({ id, file, yaml }) =>
        warning(
          file,
          yaml.place(['id']),
          `Nothing refers to the source "${id}".`,
          'Refer to it, or take it off the list.',
        ),
      ),
  ];
}
