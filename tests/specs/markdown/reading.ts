import { toHtml } from 'hast-util-to-html';
import { parseDocument } from 'htmlparser2';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { byId, byTag, hasClass, rawText, textOf, type Document, type Element } from '../../dist/dom.ts';

/** The heading over each example. */
export const HEADING = 'An example of the specification';

/**
 * What a document, or a part of one, says: its words, and around them the marks that every form has to keep. Each block begins a line.
 *
 * @returns What stands below each heading of an example, up to what the page adds; without such a heading, all.
 */
export function readings(document: Document | Element): string[] {
  const blocks = new Blocks(document);
  document.children.forEach((node) => blocks.look(node));
  const [before = '', ...examples] = blocks.end().split(new RegExp(`^<h>${HEADING}</h>\\n?`, 'm'));
  return (examples.length === 0 ? [before] : examples).map((example) =>
    example.split(/^<(?:h>(?:Footnotes|Notes|Evidence|The argument|In the argument)|article)/m)[0]!.replace(/\n$/, ''),
  );
}

const inline = ['em', 'strong', 'del', 'code'];
const blocks = ['ul', 'li', 'blockquote', 'table', 'tr', 'article'];

class Blocks {
  readonly #document: Document | Element;
  #lines: string[] = [];
  #line = '';

  constructor(document: Document | Element) {
    this.#document = document;
  }

  look(node: Element['children'][number]): void {
    if (node.type === 'text') this.#line += node.data;
    if (!('attribs' in node)) return;
    const { name, attribs } = node;
    if (attribs['data-form'] === 'page' || ['style', 'script', 'head', 'button'].includes(name)) return;
    if (inline.includes(name)) this.#around(node, `<${name}>`, `</${name}>`);
    else if (name === 'a' && /#(?:.*-)?(?:footnote|fn)-\w+$/.test(attribs['href'] ?? ''))
      this.#line += `[${this.#footnote(attribs['href']!)}]`;
    else if (name === 'a' && attribs['href'] !== undefined) {
      const title = attribs['title'] === undefined ? '' : ` "${attribs['title']}"`;
      this.#around(node, `<a ${normal(attribs['href'])}${title}>`, '</a>');
    } else if (name === 'img') this.#line += mark(`<img ${attribs['alt']} "${attribs['title'] ?? ''}">`);
    else if (name === 'br') this.#line += mark('<br>');
    else if (name === 'input') this.#line += 'checked' in attribs ? '☑' : '☐';
    else if (name === 'hr') this.#own('<hr>');
    else if (name === 'pre') this.#own(`<pre ${languageOf(node)}>${JSON.stringify(rawText(node).trimEnd())}`);
    else if (/^h[1-6]$/.test(name)) this.#own(`<h>${textOf(node)}</h>`);
    else if (name === 'ol') this.#block(node, `<ol ${attribs['start'] ?? 1}>`, '</ol>');
    else if (/^t[dh]$/.test(name)) this.#block(node, `<${name} ${alignmentOf(node)}>`, `</${name}>`);
    else if (blocks.includes(name)) this.#block(node, `<${name}>`, `</${name}>`);
    else if (/^(?:a|abbr|bdi|span|sup|b|i)$/.test(name)) this.#around(node, '', '');
    else this.#block(node, '', '');
  }

  end(): string {
    const line = collapsed(this.#line);
    if (line) this.#lines.push(line);
    this.#line = '';
    return this.#lines.join('\n');
  }

  /** Its words, wherever it stands and however it is called. */
  #footnote(href: string): string {
    return byTag(byId(this.#document, href.replace(/.*#/, '')), 'p')
      .filter((paragraph) => !hasClass(paragraph, 'footnote-ways'))
      .map((paragraph) => textOf(paragraph).replace(/\s*↩$/, ''))
      .join(' ');
  }

  #around({ children }: Element, before: string, after: string) {
    this.#line += mark(before);
    children.forEach((child) => this.look(child));
    this.#line += mark(after);
  }

  #block({ children }: Element, before: string, after: string) {
    this.#own(before);
    children.forEach((child) => this.look(child));
    this.#own(after);
  }

  #own(line: string) {
    this.end();
    if (line) this.#lines.push(line);
  }
}

/** Marks stand between these, so that no words are taken for one. */
const mark = (text: string) => `\uE000${text}\uE001`;

/** White space as browsers show it: one blank, and none at the edges or after another, whatever marks are between. */
const collapsed = (line: string): string =>
  line
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\uE000<br>\uE001 ?/g, '<br>')
    .replace(/(^| )((?:\uE000[^\uE001]*\uE001)*) /g, '$1$2')
    .replace(/ ((?:\uE000[^\uE001]*\uE001)*)$/, '$1')
    .replace(/[\uE000\uE001]/g, '');

const normal = (href: string): string => (URL.canParse(href) ? new URL(href).href : href);

const languageOf = (pre: Element): string => {
  const [code] = pre.children.filter((child) => 'attribs' in child);
  return /language-(\S+)/.exec(code?.attribs['class'] ?? '')?.[1] ?? '-';
};

const alignmentOf = ({ attribs: { align, style = '' } }: Element): string =>
  align ?? /text-align: (\w+)/.exec(style)?.[1] ?? '-';

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).freeze();

/** Markdown as GitHub reads it. */
export const readGfm = (markdown: string): Document =>
  parseDocument(toHtml(gfm.runSync(gfm.parse(markdown)), { allowDangerousHtml: true }));
