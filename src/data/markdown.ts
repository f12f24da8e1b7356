import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** Words in which nothing but brackets can be taken for Markdown, as nearly all are: looking for each of its signs would take most of the time. */
const plain = /^(?![+\-=>:(\d])[^\\`*_<&~|!#\n\r\t]*$/;

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

const write: Handle = (node: Text, _, state, info) =>
  plain.test(node.value) ? node.value.replace(/[[\]]/g, '\\$&') : state.safe(node.value, info);

/** Addresses in which no sign means anything to Markdown, as nearly all are. */
const plainAddress = /^[\w/.:?#=%~-]*$/;

/** The library asks of each address, too, which of its signs might be taken for Markdown. */
const root: Handle = (node: Root, _, state, info) => {
  const { safe } = state;
  state.safe = (value, config) =>
    state.stack.at(-1) === 'destinationRaw' && plainAddress.test(value ?? '')
      ? (value ?? '')
      : safe.call(state, value, config);
  return state.containerFlow(node, info);
};

/** An element of a sentence that Markdown lacks, as HTML. */
const element: Handle = (node: MdxJsxTextElement, _, state, info) =>
  `<${node.name}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${node.name}>`;

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { root, text: write, mdxJsxTextElement: element } })
  .freeze();

/** A document as GitHub's Markdown, in the one manner of this site. */
export const writeMarkdown = (document: Root): string => writer.stringify(document);

/** A piece of a sentence: words, or what is made of them. */
type Words = string | PhrasingContent;

const phrases = (words: readonly Words[]): PhrasingContent[] =>
  words.map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece));

export const paragraph = (...words: Words[]): Paragraph => ({ type: 'paragraph', children: phrases(words) });

export const linked = (url: string, ...words: Words[]): PhrasingContent => ({
  type: 'link',
  url,
  children: phrases(words),
});

export const emphasis = (...words: Words[]): PhrasingContent => ({ type: 'emphasis', children: phrases(words) });
