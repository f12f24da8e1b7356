import { textsOf, type Project } from '../../model/read/entries.ts';
import { imageTypeOf, pictureFile, picturePlaces } from '../../model/schema/image.ts';
import { nearest } from '../suggest.ts';
import type { Tell } from '../tell.ts';

/**
 * Images that are no file of `public/` and none beside their text. The name of a file may be composed otherwise there than in the text, as
 * macOS writes it.
 *
 * @param paths Of all files there, from the project's folder.
 */
export function missingImages(project: Project, paths: readonly string[], tell: Tell): void {
  const known = new Set(paths.map((path) => path.normalize('NFC')));
  for (const { file, path, place } of imagesIn(project)) {
    // What is no path or no picture at all is told of by `addresses`.
    if (path === undefined || imageTypeOf(path) === undefined) continue;
    const places = picturePlaces(path, file);
    if (places.some((one) => known.has(one))) continue;
    // The folder is no part of the address.
    const within = `public/${path.replace(/^.*\bpublic\//, '')}`;
    const near = known.has(within) ? within : (nearest(path, known) ?? [...known].find((one) => isNamed(one, path)));
    tell(file, place, {
      rule: 'image',
      message: places.length > 1 ? `There is neither ${places.join(' nor ')}.` : `There is no file ${path}.`,
      remedy: near === undefined ? 'Put it there, or take the image out.' : `Did you mean "${addressOf(near, file)}"?`,
    });
  }
}

/** Whether two files have one name, in whatever folders. */
const isNamed = (one: string, other: string) => one.replace(/^.*\//, '') === other.replace(/^.*\//, '');

/** What a text writes to show a file. */
function addressOf(path: string, file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const [, root] = /^public(\/.*)$/.exec(path) ?? [];
  const inside = [folder, 'content/pictures/'].find((one) => path.startsWith(one));
  const address = root ?? (inside === undefined ? `/${path}` : path.slice(inside.length));
  return address.split('/').map(encodeURIComponent).join('/');
}

/** Pictures in texts, and the logo. */
function imagesIn({ site, ...project }: Project) {
  const inTexts = textsOf(project).flatMap(({ file, mentions }) =>
    mentions.images.map((image) => ({ file, ...image })),
  );
  const logo = site?.meta?.logo;
  if (!logo) return inTexts;
  const { file, yaml } = site;
  return [...inTexts, { file, path: pictureFile(logo.src, file), place: yaml.place(['logo', 'src']) }];
}
