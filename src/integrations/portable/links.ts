import { posix } from 'node:path';
import { decodeAddress } from '../../model/schema/image.ts';

/** What addresses are resolved against. */
export interface Site {
  /** Every file, by its path from the root, with forward slashes. */
  files: ReadonlySet<string>;
  /** Where the site will stand: absolute, with a slash at its end. */
  url?: string | undefined;
  /** Addresses from the root that lead to another by now, each with that. */
  moved?: ReadonlyMap<string, string> | undefined;
  /** Files whose names are composed otherwise than a text has them, as macOS writes names; by the name as a text has it. */
  composed?: ReadonlyMap<string, string> | undefined;
}

/** A file of our own, and the parts of the address behind its path as they were written. */
export interface FileTarget {
  kind: 'file';
  file: string;
  query: string;
  fragment: string;
  /** Whether the address names our host too. */
  absolute: boolean;
}

/** Where an address leads. */
export type Target =
  | FileTarget
  /** An own address at which nothing stands. */
  | { kind: 'missing'; path: string }
  | { kind: 'outside' }
  | { kind: 'data' }
  /** Runs code or is no address at all. */
  | { kind: 'refused' };

/** @param page The one on which the address stands. */
export type Resolve = (address: string, page: string) => Target;

const here = 'http://here.invalid';

/** Reads addresses as a browser would on a page. Those from the root lead to the same everywhere, so that each is worked out once. */
export function resolver(site: Site, intern: (text: string) => string): Resolve {
  const known = new Map<string, Target>();
  return (address, page) => {
    if (!/^\/(?!\/)/.test(address)) return resolveAddress(address, page, site);
    const before = known.get(address);
    if (before) return before;
    const kept = intern(address);
    const target = resolveAddress(site.moved?.get(kept) ?? kept, page, site);
    known.set(kept, target);
    return target;
  };
}

function resolveAddress(address: string, page: string, site: Site): Target {
  const url = URL.parse(address, `${here}/${encodePath(page)}`);
  if (!url || url.protocol === 'javascript:' || url.protocol === 'vbscript:') return { kind: 'refused' };
  if (url.protocol === 'data:') return { kind: 'data' };

  const absolute = url.origin !== here;
  if (absolute && !(site.url !== undefined && url.href.startsWith(site.url))) return { kind: 'outside' };
  const path = absolute ? url.pathname.slice(new URL(site.url ?? here).pathname.length) : url.pathname.slice(1);
  const file = findFile(path, site);
  if (file === undefined) return { kind: 'missing', path };
  return { kind: 'file', file, query: url.search, fragment: url.hash, absolute };
}

/** The file that a server gives for a path: itself, the index of a folder, or the page named without `.html`. */
function findFile(path: string, { files, composed }: Site): string | undefined {
  const name = decodeAddress(path);
  const candidates =
    name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`, `${name}/index.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? composed?.get(name.normalize('NFC'));
}

/** The address of a file seen from a page: it names the file, so that it works without a server too. */
export function relativeAddress(target: FileTarget, page: string): string {
  const { file, query, fragment } = target;
  if (file === page && query === '' && fragment !== '') return fragment;
  return encodePath(posix.relative(posix.dirname(`/${page}`), `/${file}`)) + query + fragment;
}

/** The id that a fragment names, or nothing for the top of the page and for text fragments. */
export function fragmentId(fragment: string): string | undefined {
  const [id = ''] = decodeAddress(fragment.slice(1)).split(':~:');
  return id === '' || id.toLowerCase() === 'top' ? undefined : id;
}

/** A file, or the element with an id in it, as an address from the root without its first slash. */
export const placeOf = (file: string, id?: string): string => encodePath(file) + (id === undefined ? '' : `#${id}`);

export function readPlace(place: string): { file: string; id: string | undefined } {
  const end = place.indexOf('#');
  if (end < 0) return { file: decodeAddress(place), id: undefined };
  return { file: decodeAddress(place.slice(0, end)), id: place.slice(end + 1) };
}

/** A path as it stands in an address. Ours are nearly always the same there. */
const encodePath = (path: string) =>
  /^[\w./-]*$/.test(path) ? path : encodeURI(path).replace(/[#?]/g, encodeURIComponent);
