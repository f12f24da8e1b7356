import type { Use } from './attributes.ts';
import { Policy, type Directive } from './csp.ts';
import { changeCssAddresses } from './css.ts';
import { noSuchFile, type Fault } from './faults.ts';
import { fragmentId, relativeAddress, type FileTarget, type Resolve, type Site } from './links.ts';

/** Hosts answer any address with this page, so that what is relative in it leads on from wherever it is shown. */
const notFoundPage = '404.html';

/** What is known of a site before its pages are read. */
export interface Context extends Site {
  /** What each style sheet needs, by its path. */
  sheets: ReadonlyMap<string, Policy>;
  resolve: Resolve;
}

/** A link to a file, or to an id on some page; whether that is there is known once all pages are read. */
export interface FileLink {
  file: string;
  id?: string | undefined;
  link: NonNullable<Fault['link']>;
}

/** Makes the addresses of one page or style sheet relative, and gathers what that brings to light. */
export class Rewriter {
  readonly policy = new Policy();
  readonly links: FileLink[] = [];
  readonly faults: Fault[] = [];
  readonly #page: string;
  readonly #context: Context;

  constructor(page: string, context: Context) {
    this.#page = page;
    this.#context = context;
  }

  /** Whether the page has to hold all that it needs, as hosts give it for any address. */
  get isAlone(): boolean {
    return this.#page === notFoundPage;
  }

  /** @returns The address for a file that is written beside the pages; its path is from the root. */
  load(path: string, directive: Directive): string {
    this.policy.allow(directive, "'self'");
    this.links.push({ file: path, link: { target: path, words: '' } });
    return relativeAddress({ kind: 'file', file: path, query: '', fragment: '', absolute: false }, this.#page);
  }

  fault(message: string, link?: Fault['link']): void {
    this.faults.push({ page: this.#page, message, ...(link && { link }) });
  }

  /**
   * @param words What a reader sees of the link, for the fault.
   * @returns The address to write in its place.
   */
  change(address: string, words: string, { fetched, directive }: Use): string {
    const link = { target: address, words };
    const target = this.#context.resolve(address, this.#page);
    switch (target.kind) {
      case 'file':
        return this.#toFile(target, address, link, { fetched, directive });
      case 'missing':
        this.fault(noSuchFile(target.path, this.#context.files), link);
        break;
      case 'outside':
        if (fetched) this.fault('It is loaded from another host. Publish a copy with the site.', link);
        break;
      case 'data':
        if (fetched && directive) this.policy.allow(directive, 'data:');
        else this.fault('A link must not be a data: address.', link);
        break;
      case 'refused':
        this.fault('A link must not be such an address.', link);
    }
    return address;
  }

  #toFile(target: FileTarget, address: string, link: FileLink['link'], { fetched, directive }: Use): string {
    const { file, fragment } = target;
    this.links.push({ file, id: file.endsWith('.html') ? fragmentId(fragment) : undefined, link });

    if (target.absolute) return address;
    const inPage = file === this.#page && fragment !== '';
    if (this.#page === notFoundPage && !inPage) {
      if (!fetched) return this.#fromAnywhere(target, address);
      this.fault('Hosts show this page at any depth, so it can load no file. Write it into the page.', link);
      return address;
    }
    if (directive && !inPage) this.policy.allow(directive, "'self'");
    const sheet = this.#context.sheets.get(file);
    if (sheet) this.policy.add(sheet);
    return relativeAddress(target, this.#page);
  }

  /** Without the site's address, where a page stands if the site is at the root of its host, as most are. */
  #fromAnywhere(target: FileTarget, address: string): string {
    if (address.startsWith('.')) return address;
    const path = relativeAddress(target, '');
    return this.#context.url === undefined ? `/${path}` : new URL(path, this.#context.url).href;
  }

  /** Changes every address in a piece of CSS. */
  css(text: string, words: string): string {
    return changeCssAddresses(text, (address) =>
      this.change(address, words, { fetched: true, directive: directiveOf(address) }),
    );
  }
}

/** CSS does not say what it loads; the name does. */
function directiveOf(address: string): Directive {
  if (/^data:(?:font|application\/font)|\.(?:woff2?|ttf|otf)(?:[?#]|$)/i.test(address)) return 'font-src';
  return /\.css(?:[?#]|$)/i.test(address) ? 'style-src' : 'img-src';
}
