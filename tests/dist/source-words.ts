import type { Nodes, Root } from 'mdast';
import { quotationMarks } from '../../src/model/quotation-marks.ts';
import { attributesOf, isElement } from '../../src/model/read/markup/markdown.ts';
import { blocksOf, isPassage } from '../../src/model/read/markup/passages.ts';
import { tidy } from './dom.ts';

/** Footnotes stand at the end. */
const passagesOf = (tree: Root) =>
  blocksOf(tree).filter((node) => isPassage(node) && node.type !== 'footnoteDefinition');

/** The words of each passage as they shall stand on the page, from the author's text alone. */
export const passageWords = (tree: Root, language = 'en'): string[] =>
  passagesOf(tree).map((block) => tidy(printed(block, language)));

/** After these a page adds something to an author's words: the number of a claim, the source of a quotation, a reference. It is short, where a note is not. */
const adding = ['Claim', 'Quote', 'Cite'];
const added = '\uE000';
const anyAdded = '.{0,60}?';

/** The words of each passage, and what finds them in a text without spaces with nothing among them but what a page adds to sentences. */
export const passagePatterns = (tree: Root, language = 'en'): { words: string; pattern: RegExp }[] =>
  passagesOf(tree).map((block) => ({
    words: tidy(printed(block, language)),
    pattern: new RegExp(
      tidy(printed(block, language, added))
        .replace(/\s/g, '')
        .split(new RegExp(`${added}+`))
        // Defuddle takes emoji of several apart.
        .map((part) => RegExp.escape(part).replaceAll('\u200D', '\u200D?'))
        .join(anyAdded),
    ),
  }));

/** The words of each claim in the order in which claims begin; those that go on in a later passage are joined by a space. */
export function claimWords(tree: Root, language = 'en'): { id: string; words: string }[] {
  const words = new Map<string, string[]>();
  const look = (node: Nodes) => {
    if (isElement(node) && node.name === 'Claim') {
      const { id = '' } = attributesOf(node);
      words.set(id, [...(words.get(id) ?? []), tidy(printed(node, language))]);
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  for (const block of passagesOf(tree)) look(block);
  return [...words].map(([id, parts]) => ({ id, words: parts.join(' ') }));
}

/** The words on which verdicts turn, each with the innermost claim around it, in reading order. */
export function cruxWords(tree: Root, language = 'en'): { claim: string | undefined; words: string }[] {
  const found: { claim: string | undefined; words: string }[] = [];
  const look = (node: Nodes, claim: string | undefined) => {
    if (isElement(node) && node.name === 'Crux') found.push({ claim, words: tidy(printed(node, language)) });
    const within = isElement(node) && node.name === 'Claim' ? attributesOf(node)['id'] : claim;
    if ('children' in node) for (const child of node.children) look(child, within);
  };
  look(tree, undefined);
  return found;
}

/**
 * @param language Quotations have its marks.
 * @param after Stands for what a page adds after an element.
 */
function printed(node: Nodes, language: string, after = ''): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteReference') return after;
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'mdxTextExpression' ? '' : node.value;
  if (!('children' in node)) return '';
  // article-extractor leaves out what is struck out.
  if (node.type === 'delete' && after) return after;
  const inside = node.children.map((child) => printed(child, language, after)).join(isContainer(node) ? ' ' : '');
  if (!isElement(node)) return inside;
  return (
    (node.name === 'Quote' ? quotationMarks(language).join(inside) : inside) +
    (adding.includes(node.name ?? '') ? after : '')
  );
}

const isContainer = ({ type }: Nodes) => ['blockquote', 'list', 'listItem', 'table', 'tableRow'].includes(type);
