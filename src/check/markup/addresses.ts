import { elementType } from '../../model/markup.ts';
import type { Fault } from '../../model/problem.ts';
import type { Project } from '../../model/read/entries.ts';
import { elementsOf, startOf, valuePlace, wordsPlace, type Body } from '../../model/read/markup/body.ts';
import { linkKinds, readOwnLink } from '../../model/read/markup/own-link.ts';
import { valueAt } from '../../model/read/values.ts';
import { imageEndings, imageTypeOf, pictureFile } from '../../model/schema/image.ts';
import { sameAddressKey, urlFault } from '../../model/schema/url.ts';
import { nearest } from '../suggest.ts';
import type { Tell, TellHere } from '../tell.ts';
import { isBlank } from './unseen.ts';

/** Addresses in a text. Whether own links lead anywhere is left to `references`. */
export function addresses(body: Body, tell: TellHere): void {
  for (const { node } of body.nodes) {
    if (node.type === 'image' && isBlank(node.alt ?? ''))
      tell(startOf(node), {
        rule: 'image',
        message: `The image "${node.url}" has no text for readers who cannot see it.`,
        remedy: `Write ![what it shows](${node.url}).`,
      });
    if (node.type !== 'link' && node.type !== 'image') continue;
    const fault = node.type === 'link' ? linkFault(node.url) : imageFault(node.url, body.file);
    if (fault) tell(wordsPlace(body, node, node.url), fault);
  }
  for (const { node } of elementsOf(body))
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (elementType(node.name)?.attributes[attribute.name]?.kind !== 'picture' || isBlank(attribute.value)) continue;
      const fault = imageFault(attribute.value, body.file);
      if (fault) tell(valuePlace(body, attribute), fault);
    }
}

const KINDS = linkKinds.map((kind) => `${kind}:`).join(', ');

function linkFault(url: string): Fault | undefined {
  if (readOwnLink(url)) return undefined;
  const kind = /^([a-z]+):(?!\/\/)/i.exec(url)?.[1];
  const meant = kind === undefined || kind === 'mailto' ? undefined : nearest(kind, linkKinds);
  if (kind !== undefined && meant !== undefined)
    return kind === meant
      ? {
          rule: 'url',
          message: `The link "${url}" names no ${kind}.`,
          remedy: `Write "${kind}:" and the id, with nothing else.`,
        }
      : {
          rule: 'url',
          message: `Links of the kind "${kind}:" do not exist.`,
          remedy: `Did you mean "${meant}:${url.slice(kind.length + 1)}"?`,
        };
  const fault = urlFault(url);
  if (!fault || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return fault;
  if (url === '') return { ...fault, message: 'The link leads nowhere.', remedy: 'Write its address in the brackets.' };
  // A name such as tay.html is no host.
  if (fault.remedy.startsWith('Write') && !/^[\w-]+\.(?:html?|mdx?|xml|json|jpe?g|png|pdf)$/i.test(url)) return fault;
  return { ...fault, remedy: `Begin it with https://, or name a thing of this site by its kind and id: ${KINDS}.` };
}

/** Pages load nothing from other sites, so an image is a file in `public/`, beside the text, or in `content/pictures/`. */
function imageFault(url: string, file: string): Fault | undefined {
  const path = pictureFile(url, file);
  if (path !== undefined && imageTypeOf(path) !== undefined) return undefined;
  if (path !== undefined)
    return {
      rule: 'image',
      message: `The image "${url}" is of no kind that every browser shows.`,
      remedy: `Save it as one of ${imageEndings.join(', ')}.`,
    };
  const fault = url.startsWith('//') ? undefined : urlFault(url);
  const name = /^(?:https?:\/\/[^?#]*\/|\/+)([\w./-]+)(?:[?#]|$)/.exec(url.slice(0, 200))?.[1] ?? 'its-name.jpg';
  return {
    rule: fault?.rule ?? 'image',
    message: fault?.message ?? `The image "${url}" is on another site, and pages load nothing from other sites.`,
    remedy: `Put the file into public/ and write its path: /${name}.`,
  };
}

/** Addresses in lists of sources. */
export function sameSource(project: Project, tell: Tell): void {
  const first = new Map<string, string>();
  for (const { id, file, yaml } of project.sources) {
    const url = valueAt(yaml.data, 'URL');
    if (typeof url !== 'string' || urlFault(url)) continue;
    const key = sameAddressKey(url);
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    // An id that is listed twice is told of already.
    else if (before !== id)
      tell(file, yaml.place(['URL']), {
        rule: 'source',
        message: `The sources "${before}" and "${id}" have one address.`,
        remedy: `Keep one, and refer to it with different locators where need be.`,
      });
  }
}
