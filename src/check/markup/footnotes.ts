import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { placeAt } from '../../model/read/place.ts';
import { startOf, type Body, type Found } from '../../model/read/markup/body.ts';
import { isElement } from '../../model/read/markup/markdown.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { nearest } from '../suggest.ts';
import { proseOf } from './prose.ts';
import { isBlank } from './unseen.ts';

/** Footnotes of a text: each reference leads to words, and all words are referred to. */
export function footnotes(body: Body): Problem[] {
  const defined = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const problems: Problem[] = [];
  const tell = (place: { line: number; column: number }, message: string, remedy: string) =>
    problems.push({ file: body.file, ...place, rule: 'footnote', message, remedy });

  for (const { node, ancestors } of body.nodes) {
    if (node.type === 'footnoteReference') {
      used.add(node.identifier);
      const around = wrongPlace(ancestors);
      if (around)
        tell(startOf(node), `The reference to the footnote "${nameOf(node)}" stands ${around.where}.`, around.remedy);
    }
    if (node.type !== 'footnoteDefinition') continue;
    const name = nameOf(node);
    if (defined.has(node.identifier)) {
      const { line } = startOf(defined.get(node.identifier) ?? node);
      tell(startOf(node), `The footnote "${name}" stands in line ${line} already.`, 'Give one of them another name.');
      continue;
    }
    defined.set(node.identifier, node);
    if (ancestors.length > 1)
      tell(
        startOf(node),
        `The footnote "${name}" stands within a list or a quotation.`,
        'Begin its line at the margin.',
      );
    if (isBlank(node.children.map((child) => wordsOf(child)).join('')) && !holdsReference(node))
      tell(startOf(node), `The footnote "${name}" has no words.`, `Write [^${name}]: and its words.`);
  }
  for (const [identifier, node] of defined)
    if (!used.has(identifier))
      tell(
        startOf(node),
        `Nothing refers to the footnote "${nameOf(node)}".`,
        `Write [^${nameOf(node)}] where it belongs, or take it out.`,
      );
  for (const { text, from } of proseOf(body))
    for (const { 0: found, index } of text.matchAll(/\[\^[^[\]\s]+\]/g)) {
      const name = found.slice(2, -1);
      const near = nearest(name, [...defined.values()].map(nameOf));
      tell(
        placeAt(body.document.body, from + index),
        `There is no footnote "${name}".`,
        near === undefined
          ? `Write its words in a paragraph of their own: [^${name}]: words.`
          : `Did you mean [^${near}]?`,
      );
    }
  return problems;
}

const nameOf = ({ label, identifier }: { label?: string | null | undefined; identifier: string }) =>
  label ?? identifier;

/** A footnote may hold a reference to a source and nothing else. */
const holdsReference = (node: Nodes): boolean =>
  isElement(node) || ('children' in node && (node.children as Nodes[]).some(holdsReference));

function wrongPlace(ancestors: Found['ancestors']) {
  const holds = (type: Nodes['type']) => ancestors.some((node) => node.type === type);
  if (holds('footnoteDefinition'))
    return { where: 'in a footnote', remedy: 'Write in one footnote what belongs together.' };
  if (holds('heading')) return { where: 'in a heading', remedy: 'Put it into the paragraph below.' };
  if (holds('link')) return { where: 'within a link', remedy: 'Put it after the link.' };
  return undefined;
}
