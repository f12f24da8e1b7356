import { whatHolds } from './attributes.ts';
import { isData } from './csp.ts';
import { changeCssAddresses } from './css.ts';
import { applyEdits, attributeText, type Edit } from './edits.ts';
import { readElements, type Attribute, type Element } from './html.ts';
import type { Prune } from './prune/prune.ts';
import type { Rewriter } from './rewriter.ts';

/**
 * Makes a page's addresses relative, takes out what it does not need, and puts a policy in it that allows just what it holds and loads.
 *
 * @returns The page as it shall be published, and the ids in it.
 */
export function rewritePage(html: string, rewriter: Rewriter, prune: Prune): { text: string; ids: Set<string> } {
  const elements = readElements(html);
  const edits: Edit[] = [];
  for (const element of elements) {
    findForbidden(element, rewriter);
    if (element.name === 'form') rewriter.policy.allow('form-action', "'self'");
    for (const attribute of element.attributes.values()) edits.push(...changeAttribute(element, attribute, rewriter));
  }
  // What looks at a page for its reader asks for the robots.txt beside it; 404.html may have to ask where the site stands.
  rewriter.policy.allow('connect-src', "'self'");
  const files = { refer: (path: string) => rewriter.load(path, 'style-src'), wait: () => allowWait(rewriter) };
  edits.push(...prune.style(elements, html, (css) => allowStyle(css, rewriter), rewriter.isAlone ? undefined : files));
  const modules = rewriter.isAlone ? [] : elements.filter(isModule);
  edits.push(...prune.script(modules, html, (path) => rewriter.load(path, 'script-src')));
  for (const element of elements) if (!modules.includes(element)) allowScript(element, html, rewriter);
  // Last, as the whole page had to be read for it.
  edits.push(...insertPolicy(elements, rewriter));
  return { text: applyEdits(html, edits), ids: readIds(elements, rewriter) };
}

const isModule = ({ name, attributes, content }: Element) =>
  name === 'script' && content !== undefined && attributes.get('type')?.value === 'module' && !attributes.has('src');

function readIds(elements: readonly Element[], rewriter: Rewriter): Set<string> {
  const ids = new Set<string>();
  const twice = new Set<string>();
  for (const { attributes } of elements) {
    const id = attributes.get('id')?.value;
    if (id === undefined) continue;
    if (ids.has(id)) twice.add(id);
    ids.add(id);
  }
  for (const id of twice) rewriter.fault(`The id "${id}" stands on more than one element. Rename all but one.`);
  return ids;
}

/** What the policy would block, or a folder without a server would. */
function findForbidden({ name, attributes }: Element, rewriter: Rewriter): void {
  for (const attribute of attributes.keys()) {
    if (attribute === 'style') {
      rewriter.fault(`The policy blocks style="…" on <${name}>. Write a rule in a style sheet.`);
    }
    if (attribute.startsWith('on')) {
      rewriter.fault(`The policy blocks ${attribute}="…" on <${name}>. Use addEventListener in a script.`);
    }
  }
  if (name === 'base') rewriter.fault('The policy blocks <base>. Take it out: links are made relative without it.');

  const src = attributes.get('src')?.value;
  if (name === 'script' && src !== undefined && attributes.get('type')?.value === 'module') {
    rewriter.fault(`Opened from a folder, <script type="module" src="${src}"> does not run. Write it into the page.`);
  }
}

function changeAttribute(element: Element, attribute: Attribute, rewriter: Rewriter): Edit[] {
  const holds = whatHolds(element, attribute.name);
  if (!holds) return [];
  const { name, value, start, end } = attribute;
  const words = wordsOf(element);
  const changed = holds.change(
    value,
    (address) => rewriter.change(address, words, holds),
    (css) => rewriter.css(css, words),
  );

  return changed === value ? [] : [{ start, end, text: attributeText(name, changed) }];
}

/** The words of the first link whose address is the one that is looked for. */
export function wordsOfLink(html: string, isIt: (address: string) => boolean): string {
  for (const element of readElements(html))
    for (const { name, value } of element.attributes.values()) {
      let found = false;
      const look = (address: string) => {
        found ||= isIt(address);
        return address;
      };
      whatHolds(element, name)?.change(value, look, (css) => changeCssAddresses(css, look));
      if (found) return wordsOf(element);
    }
  return '';
}

const wordsOf = ({ name, attributes, words }: Element) =>
  name === 'a' ? words.trim() || (attributes.get('aria-label')?.value ?? '') : `<${name}>`;

/** Lets a style work that stands in the page. */
function allowStyle(css: string, rewriter: Rewriter): string {
  const changed = rewriter.css(css, '<style>');
  rewriter.policy.allowInline('style-src', changed);
  return changed;
}

/** Firefox goes on past a sheet in the body, and shows what follows without it; but a script waits for it, even one of a space. */
function allowWait(rewriter: Rewriter): string {
  rewriter.policy.allowInline('script-src', ' ');
  return '<script> </script>';
}

/** Lets a script work that stands in the page. */
function allowScript({ name, attributes, content }: Element, html: string, rewriter: Rewriter): void {
  if (name !== 'script' || !content || attributes.has('src') || isData(attributes.get('type')?.value)) return;
  rewriter.policy.allowInline('script-src', html.slice(content.start, content.end));
}

/** The policy holds only for what comes after it, so only the charset may come before. */
function insertPolicy(elements: readonly Element[], rewriter: Rewriter): Edit[] {
  const first = elements[elements.findIndex(({ name }) => name === 'head') + 1];
  if (first?.name !== 'meta' || !first.attributes.has('charset')) {
    rewriter.fault('Its <head> must begin with <meta charset="utf-8">.');
    return [];
  }
  const text = `<meta http-equiv="content-security-policy" content="${rewriter.policy}">`;
  return [{ start: first.end, end: first.end, text }];
}
