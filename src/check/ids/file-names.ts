import { isBuiltIn, methodPage } from '../../model/address.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { idFault } from '../../model/schema/id.ts';

/** Names of files: what they may be, and that no two differ in capitals only. */
export const fileNames = (project: Project): Problem[] => [
  ...unfitNames(project),
  ...twins(project),
  ...listTwins(project),
  ...takenPages(project),
];

const TOP: Place = { line: 1, column: 1 };

/** Characters that Windows refuses in a file's name, or that an address cuts off or decodes. */
const UNFIT = /[<>:"|?*\\#%\u0000-\u001f]/u;

/** Windows keeps these names for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const named = (project: Project) => [
  ...project.essays,
  ...project.incidents,
  ...project.charts,
  ...project.claims,
  ...project.pages,
];

function unfitNames(project: Project): Problem[] {
  const caseTwin = caseTwins(project);
  const files = new Map(named(project).map(({ file, id }) => [file, id]));
  for (const { file } of project.sources) files.set(file, '');
  return [...files].flatMap(([file, id]): Problem[] => {
    const name = file.split('/').at(-1) ?? '';
    const unfit = UNFIT.exec(name)?.[0];
    if (unfit !== undefined) {
      return [
        {
          file,
          ...TOP,
          rule: 'file-name',
          message: `The name of the file "${name}" holds ${JSON.stringify(unfit)}, which addresses or file systems cannot have in a name.`,
          remedy: 'Name it with small letters, digits and single hyphens.',
        },
      ];
    }
    if (id === '' && DEVICE.test(name)) {
      return [
        {
          file,
          ...TOP,
          rule: 'file-name',
          message: `A file of the name "${name}" cannot be kept on Windows.`,
          remedy: 'Name it another way, for example sources.yaml.',
        },
      ];
    }
    const fault = id ? idFault(id) : undefined;
    return fault && !caseTwin(file, id)
      ? [{ file, ...TOP, ...fault, message: fault.message.replace('The id', 'The file’s name is its id, and') }]
      : [];
  });
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

/** Finds a file beside one whose id differs in capitals only. */
function caseTwins(project: Project) {
  const groups = Map.groupBy(named(project), ({ file, id }) => `${folderOf(file)}/${id.toLowerCase()}`);
  return (file: string, id: string) =>
    groups.get(`${folderOf(file)}/${id.toLowerCase()}`)?.find((other) => other.file !== file);
}

function twins(project: Project): Problem[] {
  const caseTwin = caseTwins(project);
  return named(project).flatMap(({ file, id }): Problem[] => {
    const twin = caseTwin(file, id);
    // Told once, at the one that has capitals.
    if (!twin || id === id.toLowerCase()) return [];
    return [
      {
        file,
        ...TOP,
        rule: 'id-case',
        message: `The ids "${id}" and "${twin.id}" differ in capitals only, and many file systems hold just one of the two.`,
        remedy: 'Choose another id for one of them, in small letters.',
      },
    ];
  });
}

/** A page of the site's own stands beside those that every site has. */
const takenPages = ({ pages }: Project): Problem[] =>
  pages.flatMap(({ file, id }) =>
    !isBuiltIn(id) || file === `content/${methodPage}.mdx`
      ? []
      : [
          {
            file,
            ...TOP,
            rule: 'id-reserved',
            message: `Every site has a page "${id}".`,
            remedy:
              id === methodPage
                ? `Write what it is to say in content/${methodPage}.mdx.`
                : 'Name the file another way.',
          },
        ],
  );

/** Lists of sources have no ids, but their files must not collide. */
function listTwins(project: Project): Problem[] {
  const files = [...new Set(project.sources.map(({ file }) => file))];
  const alike = Map.groupBy(files, (file) => file.toLowerCase());
  return files.flatMap((file): Problem[] => {
    const twin = alike.get(file.toLowerCase())?.find((other) => other !== file);
    if (twin === undefined || file === file.toLowerCase()) return [];
    return [
      {
        file,
        ...TOP,
        rule: 'id-case',
        message: `The names of this file and of ${twin} differ in capitals only, and many file systems hold just one of the two.`,
        remedy: 'Name one of them another way, in small letters.',
      },
    ];
  });
}
