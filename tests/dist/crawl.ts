import { byTag, all, rawText, textOf, type Element } from './dom.ts';
import { listFiles, readPages, type Page } from './site.ts';

/** An address that a page holds, as written. */
export interface Address {
  page: string;
  /** `a[href]`, `img[src]`, `style`. */
  place: string;
  address: string;
  /** Whether the browser fetches it to show the page; else a reader follows it. */
  resource: boolean;
}

const attributes = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'cite', 'manifest', 'ping'];
/** What `<link>` of these kinds names is told to others, and never fetched to show the page. */
const told = ['canonical', 'license', 'alternate', 'author', 'next', 'prev'];

export const readAddresses = (page: Page): Address[] => [
  ...all(page.document, () => true).flatMap((element) => addressesOf(page, element)),
  ...byTag(page.document, 'style').flatMap((style) =>
    [...rawText(style).matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].map((match) => ({
      page: page.path,
      place: 'style',
      address: match[2]!,
      resource: true,
    })),
  ),
];

function addressesOf({ path }: Page, { name, attribs }: Element): Address[] {
  const resource =
    name === 'link' ? !told.includes(attribs['rel'] ?? '') : !['a', 'area', 'q', 'blockquote'].includes(name);
  return attributes.flatMap((attribute) => {
    const value = attribs[attribute];
    if (value === undefined) return [];
    const values = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
    return values.map((address) => ({ page: path, place: `${name}[${attribute}]`, address, resource }));
  });
}

const here = 'http://site.test/';

/** The file and the id that an address names, or nothing if it leads out of the site. */
export function targetOf({ page, address }: Address): { file: string; id: string } | undefined {
  const url = new URL(address, here + page);
  if (!url.href.startsWith(here)) return undefined;
  return { file: decodeURIComponent(url.pathname.slice(1)) || 'index.html', id: decodeURIComponent(url.hash.slice(1)) };
}

/** Every address that fails from a plain host, from a sub-folder or from a folder on disk; with why. */
export function findDeadLinks(folder?: string): string[] {
  const files = new Set(listFiles(folder));
  const pages = readPages(folder);
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set(all(document, () => true).map(({ attribs }) => attribs['id']))]),
  );
  return pages.flatMap(readAddresses).flatMap((one) => {
    const where = `${one.page} ${one.place} ${one.address}`;
    // Hosts show this page at any depth.
    if (one.address.startsWith('/') && one.page !== '404.html') return `${where}: begins with a slash`;
    const target = targetOf(one);
    if (!target) return one.resource && !one.address.startsWith('data:') ? `${where}: is fetched from elsewhere` : [];
    if (!files.has(target.file)) return `${where}: no such file`;
    return target.id === '' || ids.get(target.file)?.has(target.id) ? [] : `${where}: no such id`;
  });
}

/** Pages at which a reader who starts at the home page and follows links arrives. */
export function reach(folder?: string): string[] {
  const pages = new Map(readPages(folder).map((page) => [page.path, page]));
  const found = new Set<string>();
  const next = ['index.html'];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const page = pages.get(path);
    if (!page || found.has(path)) continue;
    found.add(path);
    next.push(...readAddresses(page).flatMap((address) => targetOf(address)?.file ?? []));
  }
  return [...found].sort();
}

/** The words of each link without any: a reader would hear nothing. */
export const silentLinks = (page: Page): string[] =>
  byTag(page.document, 'a')
    .filter((link) => textOf(link) === '' && !link.attribs['aria-label'])
    .map((link) => `${page.path}: ${link.attribs['href']}`);
