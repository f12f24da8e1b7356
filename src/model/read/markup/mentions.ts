import { readOwnLink, type OwnLink } from './own-link.ts';
import { attributesOf } from './markdown.ts';
import { elementType } from '../../markup.ts';
import type { Place } from '../../problem.ts';
import { pictureFile } from '../../schema/image.ts';
import { claimAround, elementsOf, startOf, valuePlace, wordsPlace, type Body } from './body.ts';

/** A picture, and its file by its path from the project's folder; none where its address is no such path. */
export interface Image {
  url: string;
  path?: string | undefined;
  place: Place;
}

/** What a text names, in reading order and with its places: small and plain, as trees of all texts would fill the memory. */
export interface Mentions {
  /** Whether the text is valid MDX. */
  readable: boolean;
  /** Links of the site's own kind. */
  links: (OwnLink & { url: string; place: Place })[];
  /** Addresses of other sites, or of none. */
  addresses: { url: string; place: Place }[];
  images: Image[];
  /** Attributes of elements; the `id` of a claim is its own name and not here. */
  attributes: { kind: 'incident' | 'source' | 'chart'; id: string; place: Place }[];
  /** Claims that are marked, wherever that is, and again where they go on. */
  claims: { id: string; place: Place }[];
  /** Each with the innermost claim around it, where there is one. */
  cruxes: { claim?: string; place: Place }[];
}

export function mentionsIn(body: Body): Mentions {
  const found: Mentions = {
    readable: body.document.tree !== undefined,
    links: [],
    addresses: [],
    images: [],
    attributes: [],
    claims: [],
    cruxes: [],
  };
  for (const { node } of body.nodes) {
    if (node.type === 'image') found.images.push(image(body, node.url, wordsPlace(body, node, node.url)));
    if (node.type !== 'link') continue;
    const link = readOwnLink(node.url);
    const named = { url: node.url, place: wordsPlace(body, node, node.url) };
    if (link) found.links.push({ ...link, ...named });
    else found.addresses.push(named);
  }
  for (const { node, ancestors } of elementsOf(body)) {
    if (node.name === 'Crux') {
      const claim = claimAround(ancestors);
      found.cruxes.push({ ...(claim !== undefined && { claim }), place: startOf(node) });
    }
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.value.trim() === '')
        continue;
      const kind = elementType(node.name)?.attributes[attribute.name]?.kind;
      if (kind === 'picture') found.images.push(image(body, attribute.value, valuePlace(body, attribute)));
      if (kind === 'sources')
        for (const { 0: id, index } of attribute.value.matchAll(/[^\s,;]+/g))
          found.attributes.push({ kind: 'source', id, place: valuePlace(body, attribute, index) });
      if (kind !== 'incident' && kind !== 'source' && kind !== 'chart') continue;
      found.attributes.push({ kind, id: attribute.value, place: valuePlace(body, attribute) });
    }
    const { id } = attributesOf(node);
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
    if (node.name === 'Claim' && id && attribute) found.claims.push({ id, place: valuePlace(body, attribute) });
  }
  return found;
}

const image = ({ file }: Body, url: string, place: Place): Image => ({ url, path: pictureFile(url, file), place });
