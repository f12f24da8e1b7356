import type { Fault } from '../model/problem.ts';
import { folders, isFolder } from '../model/read/file-kinds.ts';
import { imageTypeOf } from '../model/schema/image.ts';
import { nearest } from './suggest.ts';

/** What is wrong with a file that belongs to no kind, by its path. */
export function strayFault(path: string): Fault {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (isFolder(folder)) return misplaced(folder, rest, name);
  if (rest.length > 0) {
    const near = nearest(folder, Object.keys(folders));
    const move =
      pictureRemedy(name) ?? `Move the file to one of ${Object.keys(folders).join(', ')}, or out of content/.`;
    return {
      rule: 'file-folder',
      message: `The folder content/${folder}/ is of no kind.`,
      remedy: near ? `Did you mean content/${near}/?` : move,
    };
  }
  return /^site\.\w+$/.test(name)
    ? { rule: 'file-kind', message: `The file ${name} is not read.`, remedy: 'Name it site.yaml.' }
    : {
        rule: 'file-kind',
        message: `The file ${name} belongs to no kind.`,
        remedy: 'Move it into the folder of its kind, or out of content/.',
      };
}

const pictureRemedy = (name: string): string | undefined =>
  imageTypeOf(name) && `Put the picture into content/pictures/, and write its name: ${name}.`;

function misplaced(folder: keyof typeof folders, [first, ...deeper]: readonly string[], name: string): Fault {
  const { ending, depth } = folders[folder];
  const base = name.replace(/\.[^.]*$/, '');
  const texts = ending === 'mdx' ? /\.(md|markdown|mdown|txt|mdx)$/i : /\.(yml|yaml|json)$/i;
  if (!name.endsWith(`.${ending}`) && texts.test(name))
    return {
      rule: 'file-kind',
      message: `Files in content/${folder}/ end in .${ending}, and "${name}" does not.`,
      remedy: `Name it ${base}.${ending}.`,
    };
  if (!name.endsWith(`.${ending}`))
    return {
      rule: 'file-kind',
      message: `The file "${name}" does not belong in content/${folder}/, which holds files in .${ending}.`,
      remedy: /\.(docx?|odt|rtf|pages)$/i.test(name)
        ? 'Bring its text in with Pandoc, as docs/guide/how-to.md says.'
        : (pictureRemedy(name) ??
          'Put what is to be downloaded into public/, and take out what is not to be published.'),
    };
  return deeper.length < depth - 1
    ? {
        rule: 'file-folder',
        message: `The claim "${base}" stands in no folder of an essay.`,
        remedy: `Move it to content/claims/its-essay/${name}.`,
      }
    : {
        rule: 'file-folder',
        message: `The file "${name}" lies too deep.`,
        remedy: `Move it to content/${folder}/${depth === 2 ? `${first}/` : ''}${name}.`,
      };
}
