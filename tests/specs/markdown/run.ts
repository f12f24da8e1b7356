import { parseDocument } from 'htmlparser2';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentReader } from '../../../src/integrations/content-reader.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { buildProject, temporaryProject, writeFiles } from '../../fixtures/build.ts';
import { root } from '../../fixtures/project.ts';
import type { Example } from './example.ts';
import { formsOf } from './forms.ts';
import { readings } from './reading.ts';
import { essayId, FIRST_LINE, siteOfExamples } from './site.ts';

/** What became of examples: each was refused with problems, or built. */
export interface Outcome {
  refused: { example: Example; problems: Problem[] }[];
  built: Example[];
  departures: Departure[];
}

/** A form of what was built that does not say what its example says. */
export interface Departure {
  example: string;
  form: string;
  markdown: string;
  says: string | undefined;
  expected: string;
}

/**
 * Checks a site of all examples, takes out what is refused, and builds the rest.
 *
 * @throws {Error} If an example is refused for something that it does not hold.
 */
export async function run(examples: readonly Example[]): Promise<Outcome> {
  const folder = temporaryProject();
  try {
    writeFiles(folder, siteOfExamples(examples));
    cpSync(join(root, 'tests/fixtures/texts/public/harbour view.jpg'), join(folder, 'public/tay.jpg'));
    const errors = new ContentReader(folder).read().problems.filter(({ severity }) => severity !== 'warning');
    const problems = Map.groupBy(errors, ({ file }) => /example-\d+/.exec(file)?.[0]);
    const stray = errors.find(({ file, line }) => !/example-\d+/.test(file) || line < FIRST_LINE);
    if (stray) throw new Error(`This is not about an example: ${JSON.stringify(stray)}`);
    const refused = examples.flatMap((example, place) => {
      const own = problems.get(essayId(place));
      if (own) for (const kind of ['essays', 'claims']) remove(folder, kind, essayId(place));
      return own ? [{ example, problems: own }] : [];
    });
    await buildProject(folder, [], {});
    const built = examples.filter((_, place) => !problems.has(essayId(place)));
    const departures = examples.flatMap((example, place) =>
      problems.has(essayId(place)) ? [] : departuresFrom(example, formsOf(join(folder, 'dist'), essayId(place))),
    );
    return { refused, built, departures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function remove(folder: string, kind: string, id: string) {
  rmSync(join(folder, 'content', kind, kind === 'essays' ? `${id}.mdx` : id), { recursive: true });
}

function departuresFrom({ name, markdown, html }: Example, forms: ReturnType<typeof formsOf>): Departure[] {
  const [expected = ''] = readings(parseDocument(html));
  return forms.flatMap(([form, says]) =>
    says === expected ? [] : [{ example: name, form, markdown, says, expected }],
  );
}
