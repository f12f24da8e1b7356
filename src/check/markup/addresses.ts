import { linkKinds, readOwnLink } from '../../model/read/markup/own-link.ts';
import { imageEndings, imageTypeOf, pictureFile } from '../../model/schema/image.ts';
import type { Fault, Problem } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { sameAddressKey, urlFault } from '../../model/schema/url.ts';
import { isBlank } from './unseen.ts';
import { elementType } from '../../model/markup.ts';
import { elementsOf, startOf, valuePlace, wordsPlace, type Body } from '../../model/read/markup/body.ts';
import { valuesAt } from '../../model/read/values.ts';
import { nearest } from '../suggest.ts';

/** Addresses in a text. Whether own links lead anywhere is left to `references`. */
export const addresses = (body: Body): Problem[] => [...links(body), ...images(body)];

const links = (body: Body): Problem[] =>
  body.nodes.flatMap(({ node }): Problem[] => {
    if (node.type !== 'link') return [];
    const fault = linkFault(node.url);
    return fault ? [{ file: body.file, ...wordsPlace(body, node, node.url), ...fault }] : [];
  });

const KINDS = linkKinds.map((kind) => `${kind}:`).join(', ');

function linkFault(url: string): Fault | undefined {
  if (readOwnLink(url)) return undefined;
  const kind = /^([a-z]+):(?!\/\/)/i.exec(url)?.[1];
  const meant = kind === undefined || kind === 'mailto' ? undefined : nearest(kind, linkKinds);
  if (kind !== undefined && meant !== undefined) {
    const rest = url.slice(kind.length + 1);
    return kind === meant
      ? {
          rule: 'url',
          message: `The link "${url}" names no ${kind}.`,
          remedy: `Write "${kind}:" and the id, with nothing else.`,
        }
      : {
          rule: 'url',
          message: `Links of the kind "${kind}:" do not exist.`,
          remedy: `Did you mean "${meant}:${rest}"?`,
        };
  }
  const fault = urlFault(url);
  if (!fault || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return fault;
  if (url === '') return { ...fault, message: 'The link leads nowhere.', remedy: 'Write its address in the brackets.' };
  // A name such as tay.html is no host.
  if (fault.remedy.startsWith('Write') && !/^[\w-]+\.(?:html?|mdx?|xml|json|jpe?g|png|pdf)$/i.test(url)) return fault;
  return { ...fault, remedy: `Begin it with https://, or name a thing of this site by its kind and id: ${KINDS}.` };
}

const images = (body: Body): Problem[] => [
  ...elementsOf(body).flatMap(({ node }) =>
    node.attributes.flatMap((attribute): Problem[] => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      if (elementType(node.name)?.attributes[attribute.name]?.kind !== 'picture' || isBlank(attribute.value)) return [];
      const fault = imageFault(attribute.value, body.file);
      return fault ? [{ file: body.file, ...valuePlace(body, attribute), ...fault }] : [];
    }),
  ),
  ...body.nodes.flatMap(({ node }): Problem[] => {
    if (node.type !== 'image') return [];
    const problems: Problem[] = [];
    if (isBlank(node.alt ?? '')) {
      problems.push({
        file: body.file,
        ...startOf(node),
        rule: 'image',
        message: `The image "${node.url}" has no text for readers who cannot see it.`,
        remedy: `Write ![what it shows](${node.url}).`,
      });
    }
    const fault = imageFault(node.url, body.file);
    if (fault) problems.push({ file: body.file, ...wordsPlace(body, node, node.url), ...fault });
    return problems;
  }),
];

/** Pages load nothing from other sites, so an image is a file in `public/`, beside the text, or in `content/pictures/`. */
function imageFault(url: string, file: string): Fault | undefined {
  const path = pictureFile(url, file);
  if (path !== undefined) {
    return imageTypeOf(path) !== undefined
      ? undefined
      : {
          rule: 'image',
          message: `The image "${url}" is of no kind that every browser shows.`,
          remedy: `Save it as one of ${imageEndings.join(', ')}.`,
        };
  }
  const fault = urlFault(url);
  const name = /^(?:https?:\/\/[^?#]*\/|\/+)([\w./-]+)(?:[?#]|$)/.exec(url.slice(0, 200))?.[1] ?? 'its-name.jpg';
  const remedy = `Put the file into public/ and write its path: /${name}.`;
  return fault && !url.startsWith('//')
    ? { ...fault, remedy }
    : {
        rule: 'image',
        message: `The image "${url}" is on another site, and pages load nothing from other sites.`,
        remedy,
      };
}

/** Addresses in lists of sources. */
export function sameSource(project: Project): Problem[] {
  const first = new Map<string, string>();
  return project.sources.flatMap(({ id, file, yaml }): Problem[] => {
    const [url] = valuesAt(yaml.data, ['URL']);
    if (typeof url?.value !== 'string' || urlFault(url.value)) return [];
    const key = sameAddressKey(url.value);
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    // An id that is listed twice is told of already.
    if (before === undefined || before === id) return [];
    return [
      {
        file,
        ...yaml.place(url.path),
        rule: 'source',
        message: `The sources "${before}" and "${id}" have one address.`,
        remedy: `Keep one, and refer to it with different locators where need be.`,
      },
    ];
  });
}
