import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Place } from '../../model/problem.ts';
import { startOf, type Body, type Found } from '../../model/read/markup/body.ts';
import { isElement } from '../../model/read/markup/markdown.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { placeAt } from '../../model/read/place.ts';
import { nearest } from '../suggest.ts';
import type { TellHere } from '../tell.ts';
import { proseOf } from './prose.ts';
import { isBlank } from './unseen.ts';

/** Footnotes of a text: each reference leads to words, and all words are referred to. */
export function footnotes(body: Body, tell: TellHere): void {
  const defined = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const tellOf = (place: Place, message: string, remedy: string) => tell(place, { rule: 'footnote', message, remedy });

  for (const { node, ancestors } of body.nodes) {
    if (node.type === 'footnoteReference') {
      used.add(node.identifier);
      const around = wrongPlace(ancestors);
      if (around)
        tellOf(startOf(node), `The reference to the footnote "${nameOf(node)}" stands ${around.where}.`, around.remedy);
    }
    if (node.type !== 'footnoteDefinition') continue;
    const footnote = `The footnote "${nameOf(node)}"`;
    const before = defined.get(node.identifier);
    if (before) {
      const { line } = startOf(before);
      tellOf(startOf(node), `${footnote} stands in line ${line} already.`, 'Give one of them another name.');
      continue;
    }
    defined.set(node.identifier, node);
    if (ancestors.length > 1)
      tellOf(startOf(node), `${footnote} stands within a list or a quotation.`, 'Begin its line at the margin.');
    if (isBlank(node.children.map((child) => wordsOf(child)).join('')) && !holdsReference(node))
      tellOf(startOf(node), `${footnote} has no words.`, `Write [^${nameOf(node)}]: and its words.`);
  }
  for (const [identifier, node] of defined) {
    const name = nameOf(node);
    const remedy = `Write [^${name}] where it belongs, or take it out.`;
    if (!used.has(identifier)) tellOf(startOf(node), `Nothing refers to the footnote "${name}".`, remedy);
  }
  for (const { text, from } of proseOf(body))
    for (const { 0: found, index } of text.matchAll(/\[\^[^[\]\s]+\]/g)) {
      const name = found.slice(2, -1);
      const near = nearest(name, [...defined.values()].map(nameOf));
      const write = `Write its words in a paragraph of their own: [^${name}]: words.`;
      const remedy = near === undefined ? write : `Did you mean [^${near}]?`;
      tellOf(placeAt(body.document.body, from + index), `There is no footnote "${name}".`, remedy);
    }
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
