import type { Problem } from '../../model/problem.ts';
import type { Project, ReadSource } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import { fileNames } from './file-names.ts';
import { takenAnchors } from './taken.ts';

/** Ids: what they may be, and that each names one thing. */
export const ids = (project: Project): Problem[] => [
  ...fileNames(project),
  ...sourceTwice(project),
  ...keyTwice(project),
  ...questionTwice(project),
  ...takenAnchors(project),
];

function sourceTwice(project: Project): Problem[] {
  const first = new Map<string, ReadSource>();
  const repeated = project.sources.flatMap((source) => {
    const before = first.get(source.id);
    if (source.id && !before) first.set(source.id, source);
    return before ? [{ source, before }] : [];
  });
  // File by file, as one is known at a time.
  const lines = new Map(
    project.sources
      .filter((source) => repeated.length > 0 && first.get(source.id) === source)
      .map(({ id, yaml }) => [id, yaml.place(['id']).line]),
  );
  return repeated.map(({ source: { id, file, yaml }, before }) => ({
    file,
    ...yaml.place(['id']),
    rule: 'duplicate-id',
    message: `The source "${id}" is listed already, in ${before.file}:${lines.get(id)}.`,
    remedy: 'Keep one of the two, or give this one another id.',
  }));
}

/** A text may cite a source by its key as by its id: each names one source. */
function keyTwice({ sources }: Project): Problem[] {
  const named = new Map(sources.map(({ id }) => [id, id]));
  return sources.flatMap(({ id, file, yaml }): Problem[] => {
    const [key] = valuesAt(yaml.data, ['citation-key']);
    if (typeof key?.value !== 'string') return [];
    const other = named.get(key.value);
    if (other === undefined) named.set(key.value, id);
    // An id that is listed twice is told of already.
    if (other === undefined || other === id) return [];
    return [
      {
        file,
        ...yaml.place(key.path),
        rule: 'duplicate-id',
        message: `"${key.value}" names the source "${other}" already.`,
        remedy: 'Give this one another citation key, or take the key out.',
      },
    ];
  });
}

const questionTwice = (project: Project): Problem[] =>
  project.charts.flatMap(({ file, yaml }) => {
    const seen = new Set<unknown>();
    return valuesAt(yaml.data, ['questions', '*', 'id']).flatMap(({ value, path }): Problem[] => {
      if (!seen.has(value)) {
        seen.add(value);
        return [];
      }
      return [
        {
          file,
          ...yaml.place(path),
          rule: 'duplicate-id',
          message: `The question "${String(value)}" stands above already.`,
          remedy: 'Give this one another id.',
        },
      ];
    });
  });
