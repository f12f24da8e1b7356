import { parseDocument } from 'htmlparser2';
import { readAddresses } from '../dist/crawl.ts';
import { all } from '../dist/dom.ts';
import { ask, domain, type Answer, type Port } from './client.ts';

export interface Crawl {
  pages: number;
  /** What is not a page: fonts, data, pictures … */
  files: number;
  /** Addresses in the pages that lead to our own. */
  links: number;
  /** Each a link and what came of it. */
  broken: string[];
}

interface Link {
  where: string;
  path: string;
  id: string;
}

interface Arrival {
  status: number;
  /** Ids of a page; of anything else none. */
  ids?: Set<string | undefined>;
}

/**
 * Follows every link from the home page and from the one for what is not there, as readers and browsers can, and looks for the
 * id that each names.
 *
 * @param base Folder of the site, such as `/a/b/`, out of which no own link may lead.
 */
export async function crawl(server: Port, base: string): Promise<Crawl> {
  /** By the path that was asked for, and by the one that gave the answer. */
  const arrivals = new Map<string, Arrival>();
  const places = new Map<string, Arrival>();
  const links: Link[] = [];
  const paths = [`${base}index.html`, `${base}404.html`];
  for (const path of paths) {
    if (arrivals.has(path)) continue;
    const { at, answer } = await follow(server, path);
    const arrival: Arrival = places.get(at) ?? { status: answer.status };
    arrivals.set(path, arrival);
    if (places.has(at)) continue;
    places.set(at, arrival);
    if (answer.status !== 200 || !answer.headers['content-type']?.startsWith('text/html')) continue;

    // The way on from 404.html without a script is a guess, which may lead above the site.
    const document = parseDocument(answer.body.toString().replace(/<noscript>.*?<\/noscript>/gs, ''));
    arrival.ids = new Set(all(document, () => true).map(({ attribs }) => attribs['id']));
    for (const { address, place } of readAddresses({ path, document, html: '' })) {
      // Of a site that has no address, 404.html names its pages from a root that its script finds.
      const found = path === `${base}404.html` ? address.replace(/^\/(?!\/)/, base) : address;
      const { hostname, pathname, hash } = new URL(found, `http://${domain}${at}`);
      if (hostname !== domain) continue;
      links.push({ where: `${path} ${place} ${address}`, path: pathname, id: decodeURIComponent(hash.slice(1)) });
      paths.push(pathname);
    }
  }
  const known = [...places.values()];
  const pages = known.filter(({ ids }) => ids).length;
  return {
    pages,
    files: known.length - pages,
    links: links.length,
    broken: links.flatMap(({ where, path, id }) => {
      const { status, ids } = arrivals.get(path)!;
      if (!path.startsWith(base)) return `${where}: leads out of ${base}`;
      if (status !== 200) return `${where}: ${status}`;
      return id === '' || ids?.has(id) ? [] : `${where}: no such id`;
    }),
  };
}

/** @returns The answer and the path that gave it, which is what its own links are read against. */
async function follow(server: Port, path: string): Promise<{ at: string; answer: Answer }> {
  let at = path;
  for (let hops = 0; hops < 5; hops++) {
    const answer = await ask(server, at);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) return { at, answer };
    at = new URL(location, `http://${domain}${at}`).pathname;
  }
  throw new Error(`${path} is redirected for ever.`);
}
