import type { Directive } from './csp.ts';
import type { Element } from './html.ts';

type Change = (address: string) => string;

/** What a browser does with an address. */
export interface Use {
  /** A link may lead anywhere; what is fetched must be a file of our own. */
  fetched: boolean;
  /** What in the policy lets it load. */
  directive?: Directive | undefined;
}

/** What the value of an attribute holds. */
export interface Holds extends Use {
  /** The value with its addresses changed. */
  change: (value: string, address: Change, css: (text: string) => string) => string;
}

const one: Holds['change'] = (value, address) => address(value);
/** Addresses of pictures, each with its width or density. Commas inside an address stay. */
const several: Holds['change'] = (value, address) =>
  value.replace(
    /([\s,]*)(\S*[^\s,])([^,]*)/g,
    (_, before: string, picture: string, descriptor: string) => before + address(picture) + descriptor,
  );
const css: Holds['change'] = (value, _, change) => change(value);
const refresh: Holds['change'] = (value, address) => value.replace(/(?<=url=\s*)\S+/i, address);

const link: Holds = { change: one, fetched: false };
const load = (directive?: Directive, change = one): Holds => ({ change, fetched: true, directive });

/** Attributes with addresses: by element and name or, for those not listed so, by name alone. */
const attributes: Record<string, Holds> = {
  'a href': link,
  'a xlink:href': link,
  'area href': link,
  cite: link,
  'audio src': load('media-src'),
  'embed src': load('object-src'),
  'iframe src': load('frame-src'),
  'object data': load('object-src'),
  'script src': load('script-src'),
  'source src': load('media-src'),
  'track src': load('media-src'),
  'video src': load('media-src'),
  action: load('form-action'),
  formaction: load('form-action'),
  imagesrcset: load('img-src', several),
  poster: load('img-src'),
  src: load('img-src'),
  srcset: load('img-src', several),
  // SVG: <use>, <image>, gradients, and references such as fill="url(#shade)".
  href: load('img-src'),
  'xlink:href': load('img-src'),
  'clip-path': load('img-src', css),
  fill: load('img-src', css),
  filter: load('img-src', css),
  'marker-end': load('img-src', css),
  'marker-mid': load('img-src', css),
  'marker-start': load('img-src', css),
  mask: load('img-src', css),
  stroke: load('img-src', css),
};

/** Most attributes are none of these. */
const names = new Set(Object.keys(attributes).map((key) => key.slice(key.indexOf(' ') + 1)));

/** What a `<link>` of each `rel` loads; the others only point: canonical, alternate, next … */
const rels: Record<string, Holds> = {
  'apple-touch-icon': load('img-src'),
  'dns-prefetch': load(),
  icon: load('img-src'),
  manifest: load('manifest-src'),
  'mask-icon': load('img-src'),
  modulepreload: load('script-src'),
  preconnect: load(),
  prefetch: load(),
  preload: load(),
  stylesheet: load('style-src'),
};

/** What a preload loads, by its `as`. */
const preloads: Record<string, Holds> = {
  font: load('font-src'),
  image: load('img-src'),
  script: load('script-src'),
  style: load('style-src'),
};

/** What an attribute holds, or nothing if no address stands in it. */
export function whatHolds(element: Element, name: string): Holds | undefined {
  if (element.name === 'link' && name === 'href') return whatLinkHolds(element);
  if (element.name === 'meta' && name === 'content') return whatMetaHolds(element);
  if (!names.has(name)) return undefined;
  const key = [`${element.name} ${name}`, name].find((each) => Object.hasOwn(attributes, each));
  return key === undefined ? undefined : attributes[key];
}

function whatLinkHolds(element: Element): Holds {
  const words = value(element, 'rel').split(/\s+/);
  const rel = words.find((word) => Object.hasOwn(rels, word));
  if (rel === undefined) return link;
  const as = value(element, 'as');
  return (rel === 'preload' && Object.hasOwn(preloads, as) ? preloads[as] : rels[rel]) ?? link;
}

function whatMetaHolds(element: Element): Holds | undefined {
  if (value(element, 'http-equiv') === 'refresh') return { change: refresh, fetched: false };
  // og:image, og:url and their like: own ones are looked up; being absolute, they stay as they are.
  return /^https?:\S+$/.test(value(element, 'content')) ? link : undefined;
}

const value = (element: Element, name: string) => element.attributes.get(name)?.value.trim().toLowerCase() ?? '';
