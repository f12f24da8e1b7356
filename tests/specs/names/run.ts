import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../../src/cli/commands/serve.ts';
import { ContentReader } from '../../../src/integrations/content-reader.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { imageTypeOf } from '../../../src/model/schema/image.ts';
import { byAttribute } from '../../dist/dom.ts';
import { readPage, root } from '../../dist/site.ts';
import { buildProject, temporaryProject, writeFiles } from '../../fixtures/build.ts';
import { essayId, siteOfExamples } from '../markdown/site.ts';

export interface Outcome {
  refused: { path: string; problems: Problem[] }[];
  published: string[];
  /** What cannot be found, from a folder or from a server. */
  lost: string[];
}

/** Puts files of these names into `public/`, shows the pictures in texts, takes out what is refused, and builds the rest. */
export async function run(paths: readonly string[]): Promise<Outcome> {
  const folder = temporaryProject();
  try {
    for (const path of paths) writePublic(folder, path);
    writeFiles(folder, siteOfExamples(paths.map(exampleOf)));
    const errors = new ContentReader(folder).read().problems.filter(({ severity }) => severity !== 'warning');
    const of = (place: number) =>
      errors.filter(
        ({ file }) => file.startsWith(`public/f${place}/`) || new RegExp(`/${essayId(place)}[./]`).test(file),
      );
    const stray = errors.find(({ file }) => !/^public\/f\d+\/|example-\d+/.test(file));
    if (stray) throw new Error(`This is not about a file: ${JSON.stringify(stray)}`);
    const refused = paths.flatMap((path, place) => {
      const problems = of(place);
      if (problems.length === 0) return [];
      for (const gone of [
        `public/f${place}`,
        `content/essays/${essayId(place)}.mdx`,
        `content/claims/${essayId(place)}`,
      ])
        rmSync(join(folder, gone), { recursive: true });
      return [{ path, problems }];
    });
    await buildProject(folder, [], {});
    const published = paths.filter((path) => !refused.some((one) => one.path === path));
    const lost = await lostIn(join(folder, 'dist'), folder, paths, published);
    return { refused, published, lost };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pictures that can be measured. */
const samples: Record<string, string> = {
  jpg: 'public/harbour view.jpg',
  jpeg: 'public/harbour view.jpg',
  png: 'content/pictures/street.png',
};

function writePublic(folder: string, path: string) {
  const file = join(folder, 'public', path);
  const place = /^f(\d+)\//.exec(path)?.[1] ?? '';
  mkdirSync(dirname(file), { recursive: true });
  const sample = samples[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (sample) cpSync(join(root, 'tests/fixtures/texts', sample), file);
  else if (/\.svg$/i.test(path))
    writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h${place}"/></svg>`);
  else writeFileSync(file, `File ${place}`);
}

const escaped = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** A picture by its address, and by its name where that is its address, too. */
function exampleOf(path: string) {
  const shown = imageTypeOf(path) !== undefined;
  const plain = /[<>\\%#?&\n\t]/.test(path) ? '' : `![By its name](</${path}>)\n`;
  return {
    name: path,
    markdown: shown ? `![By its address](/${escaped(path)})\n\n${plain}` : 'No picture.\n',
    html: '',
  };
}

async function lostIn(dist: string, folder: string, paths: readonly string[], published: readonly string[]) {
  const { url, close } = await serve(dist, { port: 0, base: '/a/b/' });
  const lost: string[] = [];
  const see = async (path: string, what: string, address: URL, wanted?: Buffer) => {
    const response = await fetch(address);
    const served = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) lost.push(`${path}: ${what} is not served at ${address.pathname}`);
    else if (wanted && !served.equals(wanted)) lost.push(`${path}: ${what} is another file at ${address.pathname}`);
  };
  try {
    for (const path of published) {
      const bytes = readFileSync(join(folder, 'public', path));
      if (!existsSync(join(dist, path))) lost.push(`${path}: it is not published`);
      await see(path, 'the file', new URL(escaped(path), url), bytes);
      if (imageTypeOf(path) === undefined) continue;
      for (const page of [
        `essays/${essayId(paths.indexOf(path))}.html`,
        `claims/${essayId(paths.indexOf(path))}/as-written.html`,
      ]) {
        for (const alt of ['By its address', 'By its name']) {
          for (const { attribs } of byAttribute(readPage(page, dist).document, 'alt', alt)) {
            const sources = [
              attribs['src'] ?? '',
              ...(attribs['srcset'] ?? '').split(', ').map((one) => one.split(' ')[0]!),
            ];
            for (const source of sources.filter(Boolean)) {
              if (!existsSync(fileURLToPath(new URL(source, pathToFileURL(join(dist, page))))))
                lost.push(`${path}: ${source} leads nowhere from the folder of ${page}`);
              await see(path, source, new URL(source, new URL(page, url)));
            }
            if (attribs['width'] === undefined) lost.push(`${path}: ${page} does not know how large it is`);
          }
        }
      }
    }
  } finally {
    await close();
  }
  return lost;
}
