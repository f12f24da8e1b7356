import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tidy, type Document, type Element } from './dom.ts';

/** What stands together: a heading, a paragraph, an entry of a list without the lists within it, a row of a table. */
export interface Line {
  /** 1 for a title, 6 for the lowest heading, 0 for what is none. */
  rank: number;
  text: string;
  /** Where its links lead, as written. */
  links: string[];
}

/** Gathers lines. Words of two blocks within one line are set apart. */
class Lines {
  readonly all: Line[] = [];
  readonly #blocks = new Map<Line, unknown>();

  start(rank: number): Line {
    return { rank, text: '', links: [] };
  }

  add(line: Line, words: string, block: unknown): void {
    if (!this.#blocks.has(line)) {
      if (words.trim() === '') return;
      this.all.push(line);
    } else if (this.#blocks.get(line) !== block) line.text += ' ';
    this.#blocks.set(line, block);
    line.text += words;
  }

  get tidied(): Line[] {
    return this.all.map((line) => ({ ...line, text: tidy(line.text) }));
  }
}

const SKIPPED = ['script', 'style', 'svg', 'head', 'template'];
const INLINE = /^(a|abbr|b|bdi|button|cite|code|del|em|i|ins|q|s|small|span|strong|sub|sup|time)$/;
/** What takes in the blocks within it. */
const GATHERING = /^(li|tr|summary|h[1-6])$/;

/** The lines of a page, in its order. */
export function linesOfHtml(document: Document): Line[] {
  const lines = new Lines();
  const walk = (node: Element['children'][number], line: Line, gathered: boolean, block: unknown): void => {
    if (node.type === 'text') lines.add(line, node.data, block);
    if (!('attribs' in node) || SKIPPED.includes(node.name)) return;
    if (node.name === 'a' && node.attribs['href'] !== undefined) line.links.push(node.attribs['href']);
    const inline = INLINE.test(node.name);
    const gathers = GATHERING.test(node.name);
    const own = gathers || (!inline && !gathered) ? lines.start(Number(/^h(\d)$/.exec(node.name)?.[1] ?? 0)) : line;
    for (const child of node.children) walk(child, own, gathered || gathers, inline ? block : node);
  };
  for (const child of document.children) walk(child, lines.start(0), false, document);
  return lines.tidied;
}

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown as GitHub reads it, and nothing of ours. */
export const parseGfm = (markdown: string): Root => gfm.parse(markdown);

/** The lines of a Markdown text, in its order. */
export function linesOfMarkdown(text: string): Line[] {
  const lines = new Lines();
  const walk = (node: Nodes, line: Line | undefined, block: unknown): void => {
    if (line && 'value' in node) lines.add(line, node.value, block);
    if (line && node.type === 'break') lines.add(line, ' ', block);
    if (line && node.type === 'link') line.links.push(node.url);
    if (!('children' in node)) return;
    const gathers = ['listItem', 'tableRow', 'heading'].includes(node.type);
    const own =
      gathers || (node.type === 'paragraph' && !line) ? lines.start(node.type === 'heading' ? node.depth : 0) : line;
    const within = ['paragraph', 'tableCell', 'heading'].includes(node.type) ? node : block;
    for (const child of node.children) walk(child, own, within);
  };
  walk(parseGfm(text), undefined, undefined);
  return lines.tidied;
}

/** Below a heading: all lines up to the next heading of its rank or above. */
export function under(lines: readonly Line[], isHeading: (text: string) => boolean): Line[] {
  const from = lines.findIndex(({ rank, text }) => rank > 0 && isHeading(text));
  if (from < 0) return [];
  const { rank } = lines[from]!;
  const to = lines.findIndex((line, index) => index > from && line.rank > 0 && line.rank <= rank);
  return lines.slice(from + 1, to < 0 ? undefined : to);
}
