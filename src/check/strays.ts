import type { Problem } from '../model/problem.ts';
import { imageTypeOf } from '../model/schema/image.ts';
import { nearest } from './suggest.ts';

/** Each folder, the ending of its files, and how deep they lie in it. */
const FOLDERS = {
  essays: { ending: 'mdx', depth: 1 },
  claims: { ending: 'mdx', depth: 2 },
  incidents: { ending: 'mdx', depth: 1 },
  pages: { ending: 'mdx', depth: 1 },
  sources: { ending: 'yaml', depth: 1 },
  charts: { ending: 'yaml', depth: 1 },
} as const;

/** A file that belongs to no kind, by its path. */
export function stray(path: string): Problem {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  const tell = (rule: string, message: string, remedy: string): Problem => ({
    file: path,
    line: 1,
    column: 1,
    rule,
    message,
    remedy,
  });
  const kind = Object.hasOwn(FOLDERS, folder) ? (folder as keyof typeof FOLDERS) : undefined;
  if (rest.length > 0 && !kind) {
    const near = nearest(folder, Object.keys(FOLDERS));
    return tell(
      'file-folder',
      `The folder content/${folder}/ is of no kind.`,
      near
        ? `Did you mean content/${near}/?`
        : imageTypeOf(name) === undefined
          ? `Move the file to one of ${Object.keys(FOLDERS).join(', ')}, or out of content/.`
          : `Put the picture into content/pictures/, and write its name: ${name}.`,
    );
  }
  if (!kind) {
    return /^site\.\w+$/.test(name)
      ? tell('file-kind', `The file ${name} is not read.`, 'Name it site.yaml.')
      : tell(
          'file-kind',
          `The file ${name} belongs to no kind.`,
          'Move it into the folder of its kind, or out of content/.',
        );
  }
  const { ending, depth } = FOLDERS[kind];
  const base = name.replace(/\.[^.]*$/, '');
  if (!name.endsWith(`.${ending}`)) {
    const texts = ending === 'mdx' ? /\.(md|markdown|mdown|txt|mdx)$/i : /\.(yml|yaml|json)$/i;
    return texts.test(name)
      ? tell(
          'file-kind',
          `Files in content/${folder}/ end in .${ending}, and "${name}" does not.`,
          `Name it ${base}.${ending}.`,
        )
      : tell(
          'file-kind',
          `The file "${name}" does not belong in content/${folder}/, which holds files in .${ending}.`,
          /\.(docx?|odt|rtf|pages)$/i.test(name)
            ? 'Bring its text in with Pandoc, as docs/guide/how-to.md says.'
            : imageTypeOf(name) === undefined
              ? 'Put what is to be downloaded into public/, and take out what is not to be published.'
              : `Put the picture into content/pictures/, and write its name: ${name}.`,
        );
  }
  return rest.length < depth
    ? tell(
        'file-folder',
        `The claim "${base}" stands in no folder of an essay.`,
        `Move it to content/claims/its-essay/${name}.`,
      )
    : tell(
        'file-folder',
        `The file "${name}" lies too deep.`,
        `Move it to content/${folder}/${depth === 2 ? `${rest[0]}/` : ''}${name}.`,
      );
}
