import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentReader } from '../../../src/integrations/content-reader.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { alternatesThatDepart } from '../../dist/departures.ts';
import { buildProject, temporaryProject, writeFiles } from '../../fixtures/build.ts';
import { siteOfExamples } from '../markdown/site.ts';
import type { Item } from './items.ts';
import { productsIn } from './products.ts';
import { lostOf } from './verify.ts';

export interface Outcome {
  refused: { item: Item; problems: Problem[] }[];
  built: Item[];
  /** What was built and is not held by what was made of it. */
  lost: string[];
}

/** So many items one text refers to. */
const AT_ONCE = 50;

const idOf = (place: number) => `item-${place}`;

/** Lists all items, takes out those that are refused, and builds a site that refers to the rest. */
export async function run(items: readonly Item[]): Promise<Outcome> {
  const folder = temporaryProject();
  try {
    writeFiles(folder, siteOfExamples([]));
    writeFiles(folder, items.map(listOf));
    const errors = new ContentReader(folder).read().problems.filter(({ severity }) => severity !== 'warning');
    const problems = Map.groupBy(errors, ({ file }) => /item-\d+/.exec(file)?.[0]);
    const refused = items.flatMap((item, place) => {
      const own = problems.get(idOf(place));
      if (own) rmSync(join(folder, `content/sources/${idOf(place)}.yaml`));
      return own ? [{ item, problems: own }] : [];
    });
    const accepted = items.keys().filter((place) => !problems.has(idOf(place))).toArray(); // prettier-ignore
    await buildProject(folder, siteOfExamples(textsOn(accepted.map(idOf))), {});
    const dist = join(folder, 'dist');
    const products = productsIn(dist);
    const lost = accepted.flatMap((place) => {
      const told = lostOf(items[place]!, idOf(place), products);
      return told.map((what) => `${JSON.stringify(items[place]!.source)}\n  ${what}`);
    });
    return { refused, built: accepted.map((place) => items[place]!), lost: [...lost, ...alternatesThatDepart(dist)] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const listOf = ({ source }: Item, place: number) => ({
  path: `content/sources/${idOf(place)}.yaml`,
  text: JSON.stringify([{ id: idOf(place), ...source, custom: { read: true, about: 'It blames the design.' } }]),
});

const textsOn = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, text) => ({
    name: '',
    markdown: ids
      .slice(text * AT_ONCE, (text + 1) * AT_ONCE)
      .map((id) => `<Cite source="${id}" />`)
      .join(' '),
    html: '',
  }));
