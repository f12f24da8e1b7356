import type { Element, ElementContent, Root, Text } from 'hast';
import { Parser } from 'htmlparser2';
import { find, html } from 'property-information';
import { perName } from '../model/read/once.ts';

/** What a finished page says, for those who make another form of it. */
export interface Article {
  /** Of the page, from the root of the site: `claims/bridges/too-cheap.html`. */
  path: string;
  /** All of it, as it is published. */
  page: string;
  language: string;
  direction: string;
  /** Its `<article>`, without what is marked `data-form="page"` and what only scripts can use. */
  tree: Root;
}

/** Elements that do nothing without a script, or that say nothing. */
const idle = new Set(['button', 'link', 'script', 'style', 'template']);

/** White space at the edges of these is not shown. */
const blocks = new Set(
  (
    'address article aside blockquote br caption col colgroup dd details div dl dt figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const pictures = new Set(['img', 'input', 'svg']);

/** Whether by that attribute a part of a page opens on a screen. Elsewhere it is simply there. */
const isForScreens = (name: string, value: string): boolean =>
  name === 'popover' || name === 'autofocus' || (name === 'tabindex' && value === '-1');

export function readArticle(path: string, page: string): Article {
  const start = page.indexOf('<article');
  const end = page.lastIndexOf('</article>');
  if (start < 0 || end < start) throw new Error(`${path} has no <article>, of which its other forms are made.`);
  const [, language = '', direction = ''] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(page) ?? [];
  return { path, page, language, direction, tree: readTree(page.slice(start, end)) };
}

function readTree(text: string): Root {
  const root: Root = { type: 'root', children: [] };
  // An element of our own, as <copy-link>, stands for what it holds: its place is that of its parent.
  const open: (Root | Element)[] = [root];
  let dropped = 0;
  let inPre = 0;
  let inSvg = 0;
  /** Whether white space that comes now would follow other white space. */
  let spaced = true;
  /** The last words since a block began or ended. */
  let words: Text | undefined;
  const edge = () => {
    if (words?.value.endsWith(' ')) words.value = words.value.slice(0, -1);
    words = undefined;
    spaced = true;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropped > 0 || idle.has(name) || attributes['data-form'] === 'page') {
          dropped += 1;
          return;
        }
        const parent = open.at(-1)!;
        if (name.includes('-')) {
          open.push(parent);
          return;
        }
        const element: Element = { type: 'element', tagName: name, properties: propertiesOf(attributes), children: [] };
        parent.children.push(element);
        open.push(element);
        if (name === 'pre') inPre += 1;
        if (name === 'svg') inSvg += 1;
        if (blocks.has(name)) {
          edge();
        } else if (pictures.has(name)) {
          words = undefined;
          spaced = false;
        }
      },
      onclosetag(name) {
        if (dropped > 0) {
          dropped -= 1;
          return;
        }
        open.pop();
        if (name === 'pre') inPre -= 1;
        if (name === 'svg') inSvg -= 1;
        if (blocks.has(name)) edge();
      },
      ontext(piece) {
        if (dropped > 0) return;
        const value = inPre + inSvg > 0 ? piece : collapse(piece, spaced);
        if (value === '') return;
        const siblings = open.at(-1)!.children as ElementContent[];
        let last = siblings.at(-1);
        if (last?.type === 'text') last.value += value;
        else siblings.push((last = { type: 'text', value }));
        if (inPre + inSvg > 0) return;
        words = last;
        spaced = value.endsWith(' ');
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(text);
  return root;
}

/** White space as a browser shows it: one space, and none after another. */
function collapse(text: string, spaced: boolean): string {
  const folded = text.replace(/[\t\n\f\r ]+/g, ' ');
  return spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
}

function propertiesOf(attributes: Record<string, string>): Element['properties'] {
  const properties: Element['properties'] = {};
  for (const name in attributes) {
    const value = attributes[name]!;
    if (isForScreens(name, value)) continue;
    const { property, boolean, spaceSeparated } = infoOf(name);
    properties[property] =
      boolean && (value === '' || value === name) ? true : spaceSeparated ? value.split(' ') : value;
  }
  return properties;
}

const infoOf = perName((name) => find(html, name));
