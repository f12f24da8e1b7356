import type { Problem } from '../../model/problem.ts';
import type { Mentions } from '../../model/read/markup/mentions.ts';
import { textsOf, type Project } from '../../model/read/entries.ts';
import { fileOfAddress, imageTypeOf } from '../../model/schema/image.ts';
import { nearest } from '../suggest.ts';

/**
 * Images that no file in `public/` is. Its name may be composed otherwise there than in the text, as macOS writes it.
 *
 * @param paths Of all files there, from there.
 */
export function missingImages(project: Project, paths: readonly string[]): Problem[] {
  const known = new Set(paths.map((path) => path.normalize('NFC')));
  return named(project).flatMap(({ file, images }) =>
    images.flatMap(({ url, place }): Problem[] => {
      const path = fileOfAddress(url);
      // What is no path or no picture at all is told of by `addresses`.
      if (path === undefined || imageTypeOf(path) === undefined || known.has(path)) return [];
      // The folder is no part of the address.
      const within = path.replace(/^public\//, '');
      const near = known.has(within) ? within : nearest(path, known);
      return [
        {
          file,
          ...place,
          rule: 'image',
          message: `There is no file public/${path}.`,
          remedy:
            near === undefined
              ? 'Put it there, or take the image out.'
              : `Did you mean "/${near.split('/').map(encodeURIComponent).join('/')}"?`,
        },
      ];
    }),
  );
}

/** Pictures in texts, and the logo. */
function named({ site, ...project }: Project): { file: string; images: Mentions['images'] }[] {
  const texts = textsOf(project).map(({ file, mentions: { images } }) => ({ file, images }));
  const logo = site?.meta?.logo;
  return logo
    ? [...texts, { file: site.file, images: [{ url: logo.src, place: site.yaml.place(['logo', 'src']) }] }]
    : texts;
}
