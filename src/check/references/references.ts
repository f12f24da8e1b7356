import type { Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { knownOf } from './known.ts';
import { linkAnchors } from './link-anchors.ts';
import { notes } from './notes.ts';
import { referencesIn } from './reference.ts';
import { homeless, unknown } from './unknown.ts';
import { unused } from './unused.ts';
import { withinChart } from './within-chart.ts';

/** Whatever is named is there, and whatever is there is named. */
export function references(project: Project): Problem[] {
  const known = knownOf(project);
  const found = referencesIn(project);
  return [
    ...found.flatMap((reference) => unknown(reference, known)),
    ...homeless(project, known),
    ...linkAnchors(project),
    ...notes(project, known),
    ...project.charts.flatMap(({ file, yaml }) => withinChart(file, yaml)),
    ...(known.all ? unused(project, found, known) : []),
  ];
}
