import type { Project, ReadSource } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import type { Tell } from '../tell.ts';
import { fileNames } from './file-names.ts';
import { takenAnchors } from './taken-anchors.ts';

/** Ids: what they may be, and that each names one thing. */
export function ids(project: Project, tell: Tell): void {
  fileNames(project, tell);
  sourceTwice(project, tell);
  keyTwice(project, tell);
  takenAnchors(project, tell);
}

function sourceTwice({ sources }: Project, tell: Tell): void {
  const first = new Map<string, ReadSource>();
  const repeated = sources.flatMap((source) => {
    const before = first.get(source.id);
    if (source.id && !before) first.set(source.id, source);
    return before ? [{ source, before }] : [];
  });
  // File by file, as one is known at a time.
  const lines = new Map(
    sources
      .filter((source) => repeated.length > 0 && first.get(source.id) === source)
      .map(({ id, yaml }) => [id, yaml.place(['id']).line]),
  );
  for (const { source, before } of repeated)
    tell(source.file, source.yaml.place(['id']), {
      rule: 'duplicate-id',
      message: `The source "${source.id}" is listed already, in ${before.file}:${lines.get(source.id)}.`,
      remedy: 'Keep one of the two, or give this one another id.',
    });
}

/** A text may cite a source by its key as by its id: each names one source. */
function keyTwice({ sources }: Project, tell: Tell): void {
  const named = new Map(sources.map(({ id }) => [id, id]));
  for (const { id, file, yaml } of sources) {
    const key = valueAt(yaml.data, 'citation-key');
    if (typeof key !== 'string') continue;
    const other = named.get(key);
    if (other === undefined) named.set(key, id);
    // An id that is listed twice is told of already.
    else if (other !== id)
      tell(file, yaml.place(['citation-key']), {
        rule: 'duplicate-id',
        message: `"${key}" names the source "${other}" already.`,
        remedy: 'Give this one another citation key, or take the key out.',
      });
  }
}
