import { isBuiltIn, methodPage } from '../../model/address.ts';
import type { Fault } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { idFault } from '../../model/schema/id.ts';
import { TOP, type Tell } from '../tell.ts';

/** Names of files: what they may be, and that no two differ in capitals only. */
export function fileNames(project: Project, tell: Tell): void {
  namesOfOne(project, tell);
  namesOfLists(project, tell);
  takenPages(project, tell);
}

/** Of files that hold one thing, and are named by its id. */
function namesOfOne({ essays, incidents, charts, claims, pages }: Project, tell: Tell): void {
  const named = [...essays, ...incidents, ...charts, ...claims, ...pages];
  const place = ({ file, id }: { file: string; id: string }) =>
    `${file.slice(0, file.lastIndexOf('/'))}/${id.toLowerCase()}`;
  const alike = Map.groupBy(named, place);
  for (const one of named) {
    const { file, id } = one;
    const twin = alike.get(place(one))?.find((other) => other.file !== file);
    const fault = unfitFault(file) ?? (twin ? undefined : nameFault(id));
    if (fault) tell(file, TOP, fault);
    // Told once, at the one that has capitals.
    if (twin && id !== id.toLowerCase()) tell(file, TOP, caseFault(`ids "${id}" and "${twin.id}"`));
  }
}

function nameFault(id: string): Fault | undefined {
  const fault = idFault(id);
  return fault && { ...fault, message: fault.message.replace('The id', 'The file’s name is its id, and') };
}

export const caseFault = (what: string): Fault => ({
  rule: 'id-case',
  message: `The ${what} differ in capitals only, and many file systems hold just one of the two.`,
  remedy: 'Choose another id for one of them, in small letters.',
});

/** Lists of sources have no ids, but their files must not collide. */
function namesOfLists({ sources }: Project, tell: Tell): void {
  const files = [...new Set(sources.map(({ file }) => file))];
  const alike = Map.groupBy(files, (file) => file.toLowerCase());
  for (const file of files) {
    const fault = unfitFault(file) ?? deviceFault(file);
    if (fault) tell(file, TOP, fault);
    const twin = alike.get(file.toLowerCase())?.find((other) => other !== file);
    if (twin !== undefined && file !== file.toLowerCase())
      tell(file, TOP, {
        ...caseFault(`names of this file and of ${twin}`),
        remedy: 'Name one of them another way, in small letters.',
      });
  }
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function unfitFault(file: string): Fault | undefined {
  const name = nameOf(file);
  // Characters that Windows refuses in a file's name, or that an address cuts off or decodes.
  const [unfit] = /[<>:"|?*\\#%\u0000-\u001f]/u.exec(name) ?? [];
  if (unfit === undefined) return undefined;
  return {
    rule: 'file-name',
    message: `The name of the file "${name}" holds ${JSON.stringify(unfit)}, which addresses or file systems cannot have in a name.`,
    remedy: 'Name it with small letters, digits and single hyphens.',
  };
}

function deviceFault(file: string): Fault | undefined {
  const name = nameOf(file);
  // Windows keeps these names for devices, whatever follows the dot.
  if (!/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) return undefined;
  return {
    rule: 'file-name',
    message: `A file of the name "${name}" cannot be kept on Windows.`,
    remedy: 'Name it another way, for example sources.yaml.',
  };
}

/** A page of the site's own stands beside those that every site has. */
function takenPages({ pages }: Project, tell: Tell): void {
  const own = `content/${methodPage}.mdx`;
  for (const { file, id } of pages)
    if (isBuiltIn(id) && file !== own)
      tell(file, TOP, {
        rule: 'id-reserved',
        message: `Every site has a page "${id}".`,
        remedy: id === methodPage ? `Write what it is to say in ${own}.` : 'Name the file another way.',
      });
}
