import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { textsOf } from '../model/read/entries.ts';
import type { Problem } from '../model/problem.ts';
import { svgFaults } from '../check/markup/svg.ts';
import { nearest } from '../check/suggest.ts';
import { isImage } from '../model/schema/image.ts';
import type { Project } from '../model/read/entries.ts';
import { filesIn, linkFault } from './folder.ts';

/** What is wrong with the files that are served as they are, and with the images that should lie among them. */
export function publicProblems(root: string, project: Project): Problem[] {
  const folder = join(root, 'public');
  const paths = existsSync(folder) ? filesIn(folder) : [];
  const addressOf = (path: string) => `/${relative(folder, path).split(sep).join('/')}`;
  return [
    ...paths.flatMap((path) => inFile(folder, path, `public${addressOf(path)}`)),
    ...missingImages(project, new Set(paths.map(addressOf))),
  ];
}

function inFile(folder: string, path: string, file: string): Problem[] {
  const top = { file, line: 1, column: 1 };
  const fault = linkFault(folder, path);
  if (fault) return [{ ...top, rule: 'file-link', message: fault[0], remedy: fault[1] }];
  if (/\.svgz$/i.test(path)) {
    return [{ ...top, rule: 'svg', message: 'A packed picture cannot be looked into.', remedy: 'Save it as .svg.' }];
  }
  return /\.svg$/i.test(path) ? svgFaults(readFileSync(path, 'utf8')).map((found) => ({ file, ...found })) : [];
}

const missingImages = (project: Project, files: ReadonlySet<string>): Problem[] =>
  textsOf(project).flatMap(({ file, mentions }) =>
    mentions.images.flatMap(({ url, place }): Problem[] => {
      // What is no path or no picture at all is told of by `addresses`.
      if (!/^\/[^/\\\s]/.test(url) || !isImage(url) || files.has(decoded(url))) return [];
      const near = nearest(url, files);
      return [
        {
          file,
          ...place,
          rule: 'image',
          message: `There is no file public${url}.`,
          remedy: near === undefined ? 'Put it there, or take the image out.' : `Did you mean "${near}"?`,
        },
      ];
    }),
  );

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
