import { pageAnchors } from '../address.ts';
import { toBlocks } from '../read/markup/blocks.ts';
import { idFault } from '../schema/id.ts';
import { attributesOf } from '../read/markup/markdown.ts';
import type { Place, Problem } from '../problem.ts';
import type { Project, ReadSource } from '../read/entries.ts';
import { elementsOf, startOf, valuePlace, type Body } from '../read/markup/body.ts';
import { valuesAt } from '../read/values.ts';

/** Ids: what they may be, and that each names one thing. */
export const ids = (project: Project): Problem[] => [
  ...fileNames(project),
  ...twins(project),
  ...listTwins(project),
  ...sourceTwice(project),
  ...questionTwice(project),
];

/** The ids within a text. */
export const idsWithin = (body: Body): Problem[] => [
  ...(body.kind === 'essay' ? claimMarks(body) : []),
  ...anchors(body),
];

const TOP: Place = { line: 1, column: 1 };

/** Characters that Windows refuses in a file's name, or that an address cuts off or decodes. */
const UNFIT = /[<>:"|?*\\#%\u0000-\u001f]/u;

/** Windows keeps these names for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const named = (project: Project) => [...project.essays, ...project.incidents, ...project.charts, ...project.claims];

function fileNames(project: Project): Problem[] {
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

function sourceTwice(project: Project): Problem[] {
  const first = new Map<string, ReadSource>();
  return project.sources.flatMap((source): Problem[] => {
    const { id, file, yaml } = source;
    const before = first.get(id);
    if (id && !before) first.set(id, source);
    if (!before) return [];
    return [
      {
        file,
        ...yaml.place(['id']),
        rule: 'duplicate-id',
        message: `The source "${id}" is listed already, in ${before.file}:${before.yaml.place(['id']).line}.`,
        remedy: 'Keep one of the two, or give this one another id.',
      },
    ];
  });
}

const questionTwice = (project: Project): Problem[] =>
  project.charts.flatMap(({ file, yaml }) => {
    const seen = new Set<unknown>();
    return valuesAt(yaml.data, ['questions', '*', 'id']).flatMap(({ value, path }): Problem[] => {
      if (!seen.has(value)) {
        seen.add(value);
        return [];
      }
      return [
        {
          file,
          ...yaml.place(path),
          rule: 'duplicate-id',
          message: `The question "${String(value)}" stands above already.`,
          remedy: 'Give this one another id.',
        },
      ];
    });
  });

/** The claims that an essay marks. */
function claimMarks(body: Body): Problem[] {
  const seen = new Map<string, Place>();
  return elementsOf(body).flatMap(({ node }): Problem[] => {
    if (node.name !== 'Claim') return [];
    const { id, continued } = attributesOf(node);
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
    if (!id || !attribute) return [];
    const at = { file: body.file, ...valuePlace(body, attribute) };
    const before = seen.get(id);
    if (before) {
      if (continued !== undefined) return [];
      return [
        {
          ...at,
          rule: 'duplicate-id',
          message: `The claim "${id}" is marked already, in line ${before.line}.`,
          remedy: `If it goes on here, write <Claim id="${id}" continued>; else give this one another id.`,
        },
      ];
    }
    const other = [...seen.keys()].find((known) => known.toLowerCase() === id.toLowerCase());
    seen.set(id, at);
    if (other !== undefined) {
      return [
        {
          ...at,
          rule: 'id-case',
          message: `The claims "${other}" and "${id}" differ in capitals only, and many file systems hold just one of the two.`,
          remedy: 'Choose another id for one of them, in small letters.',
        },
      ];
    }
    const fault = idFault(id);
    if (fault) return [{ ...at, ...fault }];
    if (continued !== undefined) {
      return [
        {
          ...at,
          rule: 'continued',
          message: `The claim "${id}" is continued here, but it does not begin before.`,
          remedy: 'Take "continued" out, or correct the id.',
        },
      ];
    }
    return [];
  });
}

/** Headings, claims and charts share the anchors of their page. */
function anchors(body: Body): Problem[] {
  const taken = new Map<string, string>();
  const clashes: Problem[] = [];
  const take = (anchor: string, what: string, place: Place) => {
    const holder = pageAnchors[body.kind].test(anchor) ? 'the page itself' : taken.get(anchor);
    if (holder === undefined) taken.set(anchor, what);
    else {
      clashes.push({
        file: body.file,
        ...place,
        rule: 'anchor-clash',
        message: `The anchor "#${anchor}" belongs to ${holder}, and to ${what}.`,
        remedy: 'An address can lead to one place only: word the heading, or choose the id, another way.',
      });
    }
  };
  const marked = new Set<string>();
  for (const { node } of body.nodes) {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') continue;
    const { id } = attributesOf(node);
    if (!id || (node.name !== 'Claim' && node.name !== 'Chart') || marked.has(`${node.name} ${id}`)) continue;
    marked.add(`${node.name} ${id}`);
    take(id, `the ${node.name.toLowerCase()} "${id}" in line ${startOf(node).line}`, startOf(node));
  }
  for (const { node } of body.nodes) {
    if (node.type !== 'heading') continue;
    const what = `the heading in line ${startOf(node).line}`;
    const anchor = anchorOf(node);
    if (anchor) take(anchor, what, startOf(node));
  }
  return clashes;
}

/** The anchor that a heading has on its page; empty where it holds neither letter nor digit. */
export function anchorOf(heading: Parameters<typeof toBlocks>[0][number]): string {
  const [first] = toBlocks([heading])[0] ?? [];
  return typeof first === 'string' ? (/^<h[2-6] id="([^"]*)"/.exec(first)?.[1] ?? '') : '';
}
