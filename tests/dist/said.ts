import type { Nodes, Parents } from 'mdast';
import { byTag, hasClass, textOf, type Document, type Element } from './dom.ts';
import { parseGfm } from './lines.ts';

/** What a page or another form of it says, as far as forms have to agree. */
export interface Said {
  words: string[];
  /** How the columns of each table are aligned. */
  aligned: string[];
  /** The boxes of task lists. */
  ticks: boolean[];
  code: { language: string; text: string }[];
  /** Titles of links, or their names where they have none. */
  titles: string[];
}

const none = (): Said => ({ words: [], aligned: [], ticks: [], code: [], titles: [] });

/**
 * Words as a reader of any form takes them: raised digits are digits, and any white space parts them. A colon at the end goes, as
 * Markdown writes terms `**Term**: what it means`.
 */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .map((word) => word.replace(/:$/, ''))
    .filter(Boolean);

/** What says nothing: what only scripts can use, and what leads about. */
const idle = ['button', 'nav', 'script', 'style'];
const inline =
  'a abbr b bdi cite code copy-link del dfn em i incident-rail ins kbd mark q s small span strong sub sup time u'.split(
    ' ',
  );

/** @param leave Values of `data-form`: what is marked by one of them the form leaves out. */
export function readHtml(parent: Document | Element, leave: readonly string[]): Said {
  const said = none();
  let text = '';
  const look = (node: Element['children'][number]) => {
    if (node.type === 'text') {
      // A book writes boxes as signs.
      said.ticks.push(...[...node.data.matchAll(/[☑☐]/g)].map(([box]) => box === '☑'));
      text += node.data.replace(/[☑☐]/g, '');
    }
    if (!('attribs' in node)) return;
    const { name, attribs, children } = node;
    if (idle.includes(name) || leave.includes(attribs['data-form'] ?? '')) return;
    // Programs that show Markdown make the title and the ways back of footnotes.
    if (isFootnotesTitle(node) || hasClass(node, 'footnote-ways')) return;
    if (name === 'img' || name === 'svg') {
      text += ` ${attribs['alt'] ?? (attribs['role'] ? attribs['aria-label'] : '') ?? ''} `;
      return;
    }
    if (hasClass(node, 'footnote-mark')) {
      text += ` ${textOf(node).replace(/^\[|\]$/g, '')} `;
      return;
    }
    const title = attribs['title'] ?? attribs['aria-label'];
    if (name === 'a' && title && !/^doc-(?:noteref|backlink)$/.test(attribs['role'] ?? '')) said.titles.push(title);
    if (name === 'input' && attribs['type'] === 'checkbox') said.ticks.push('checked' in attribs);
    if (name === 'table') said.aligned.push(alignmentOf(node));
    if (name === 'pre') said.code.push(codeIn(node));
    const apart = !inline.includes(name) || attribs['role'] === 'doc-noteref';
    if (apart) text += ' ';
    children.forEach(look);
    if (apart) text += ' ';
  };
  parent.children.forEach(look);
  return { ...said, words: wordsIn(text) };
}

const isFootnotesTitle = ({ name, parent }: Element): boolean =>
  /^h\d$/.test(name) && parent !== null && 'attribs' in parent && hasClass(parent, 'footnotes');

/** Those of the first row: the columns of authors' tables. Others are not aligned at all. */
const alignmentOf = (table: Element): string =>
  byTag(byTag(table, 'tr')[0] ?? table, 'th', 'td')
    .flatMap(({ attribs: { align, style = '', colspan = 1 } }) =>
      Array<string>(Number(colspan)).fill(align ?? /text-align: (\w+)/.exec(style)?.[1] ?? '-'),
    )
    .join(' ');

function codeIn(pre: Element) {
  const [code] = byTag(pre, 'code');
  const text = (node: Element['children'][number]): string =>
    node.type === 'text' ? node.data : 'children' in node ? node.children.map(text).join('') : '';
  const language = /language-(\S+)/.exec(code?.attribs['class'] ?? '')?.[1] ?? '';
  return { language, text: text(pre).trimEnd() };
}

/** As a reader of GitHub's Markdown finds it. Its notes stand where they are defined. */
export function readMarkdown(markdown: string): Said {
  const said = none();
  let text = '';
  const look = (node: Nodes) => {
    switch (node.type) {
      case 'footnoteReference':
      case 'footnoteDefinition':
        text += ` ${node.label} `;
        break;
      case 'break':
        text += ' ';
        return;
      case 'image':
        text += ` ${node.alt} `;
        return;
      case 'html':
        // All that is written as HTML, as Markdown has nothing for it.
        if (!/^(?:<br>|<\/?su[bp]>)$/.test(node.value)) text += ` HTML: ${node.value} `;
        else if (node.value === '<br>') text += ' ';
        return;
      case 'code':
        said.code.push({ language: node.lang ?? '', text: node.value });
        break;
      case 'link':
        if (node.title) said.titles.push(node.title);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') said.ticks.push(node.checked);
        break;
      case 'table':
        said.aligned.push((node.align ?? []).map((align) => align ?? '-').join(' '));
        break;
    }
    const apart = !phrases.includes(node.type);
    if (apart) text += ' ';
    if ('value' in node) text += node.value;
    if ('children' in node) for (const child of (node as Parents).children) look(child);
    if (apart) text += ' ';
  };
  look(parseGfm(markdown));
  return { ...said, words: wordsIn(text) };
}

const phrases: readonly string[] = ['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'];

/** The first thing in which a form departs from its page, with what is around it; nothing where it says the same. */
export function departure(form: Said, page: Said): string | undefined {
  const at = page.words.findIndex((word, place) => word !== form.words[place]);
  const place = at < 0 && form.words.length > page.words.length ? page.words.length : at;
  const around = ({ words }: Said) => words.slice(Math.max(0, place - 4), place + 4).join(' ');
  if (place >= 0) return `"${around(form)}" and not "${around(page)}"`;
  const { words: _, ...facts } = form;
  const { words: __, ...wanted } = page;
  return JSON.stringify(facts) === JSON.stringify(wanted)
    ? undefined
    : `${JSON.stringify(facts)} and not ${JSON.stringify(wanted)}`;
}
