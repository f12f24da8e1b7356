import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { withoutControls } from '../../data/markup.ts';
import { strictAddress } from '../../model/schema/url.ts';
import { isShortMark } from '../../styles/short-names.ts';
import type { Words } from '../../words/words.ts';
import { element } from '../elements.ts';
import { isFootnote, isFootnotes, isNote, noteLabels, replaceNumber } from '../notes.ts';

/** What a book needs to know of where an element stands. */
export interface Setting {
  /** The address in the book of an id; nothing where it is not there. */
  place: (id: string) => string | undefined;
  /** By how many levels headings go up. */
  promote: number;
  /** Packs a picture, and says where it then is. */
  pack: (data: string) => string;
  /** Of the language of the book. */
  words: Words;
}

/** A bound element as the XHTML of a book of text, in which pictures are told by their words. */
export function toXhtml(leaf: Element, setting: Setting): Element {
  const labels = noteLabels(leaf);
  const called = new Set<string>();

  const all = (children: readonly ElementContent[]): ElementContent[] => children.flatMap(one);

  function one(node: ElementContent): ElementContent[] {
    if (node.type === 'text') return [{ type: 'text', value: withoutControls(node.value) }];
    if (node.type !== 'element') return [];
    switch (node.tagName) {
      case 'img':
        return picture(node);
      case 'svg':
        return words(node.properties['ariaLabel']);
      case 'input':
        return words(node.properties['checked'] ? '☑' : '☐');
      case 'details':
        return [unfolded(node)];
      default: {
        if (isNote(node)) return [footnote(node)];
        const children = all(node.children);
        // What held a picture without words holds nothing.
        return children.length === 0 && boxes.has(node.tagName)
          ? []
          : [element(nameOf(node), propertiesOf(node), children)];
      }
    }
  }

  function picture(node: Element): ElementContent[] {
    const { src, ...others } = propertiesOf(node);
    return [element('img', { src: setting.pack(String(src)), ...others }, [])];
  }

  function unfolded({ children: [summary, ...others] }: Element): Element {
    const label = all(summary?.type === 'element' ? summary.children : []);
    const isHeading = label.some((node) => node.type === 'element' && /^h\d$/.test(node.tagName));
    return element('div', {}, [...(isHeading ? label : [element('p', {}, label)]), ...all(others)]);
  }

  /** A footnote, which begins with the number that calls it and leads back there. */
  function footnote(note: Element): Element {
    const id = String(note.properties['id']);
    const number = labels.get(id) ?? '';
    const backlink = element(
      'a',
      { role: 'doc-backlink', href: `#ref-${id}`, ariaLabel: setting.words.note.backTo(Number(number)) },
      [{ type: 'text', value: number }],
    );
    const aside = element('aside', { 'epub:type': 'footnote', ...propertiesOf(note) }, all(note.children));
    return replaceNumber(aside, number, [backlink]);
  }

  function propertiesOf(node: Element): Element['properties'] {
    const { tagName, properties } = node;
    const kept: Element['properties'] = {};
    for (const name in properties) if (!ofScreens.test(name)) kept[name] = attribute(properties[name]);
    const { lang, href, align, className } = properties;
    const classes = [className ?? []].flat().filter((name) => !isShortMark(String(name)));
    if (classes.length > 0) kept['className'] = classes as string[];
    if (typeof lang === 'string') kept['xmlLang'] = lang;
    if (typeof align === 'string') kept['style'] = `text-align: ${align}`;
    if (typeof href === 'string')
      kept['href'] = href.startsWith('#') ? setting.place(href.slice(1)) : strictAddress(href);
    if (tagName === 'a' && properties['role'] === 'doc-noteref')
      Object.assign(kept, callOf(String(href).slice(1), kept));
    if (isFootnotes(node)) kept['epub:type'] = 'endnotes';
    if (isFootnote(node)) kept['epub:type'] = 'endnote';
    return kept;
  }

  /** A note leads back to the first place that calls it. */
  function callOf(note: string, { id: own }: Element['properties']): Element['properties'] {
    const id = called.has(note) || own !== undefined ? {} : { id: `ref-${note}` };
    called.add(note);
    return { 'epub:type': 'noteref', ...id };
  }

  const nameOf = ({ tagName, properties }: Element): string => {
    if (tagName === 'ol' && properties['reversed']) return 'ul';
    return /^h[2-6]$/.test(tagName) ? `h${Math.max(1, Number(tagName[1]) - setting.promote)}` : tagName;
  };

  return element(leaf.tagName, propertiesOf(leaf), all(leaf.children));
}

const boxes = new Set(['div', 'section', 'figure']);

/** Properties for screens and scripts; and those that are written otherwise. */
const ofScreens = /^(?:className|tabIndex|align|reversed|data[A-Z].*)$/;

const words = (value: unknown): ElementContent[] =>
  typeof value === 'string' && value !== '' ? [{ type: 'text', value: ` ${withoutControls(value)} ` }] : [];

/** HTML lets `<` stand in an attribute, and so does what writes it. No text holds this sign. */
const LESS = '\u0001';

const attribute = (value: Element['properties'][string]): Element['properties'][string] =>
  typeof value === 'string' ? withoutControls(value).replaceAll('<', LESS) : value;

/** Writes what `toXhtml` has made. */
export const writeXhtml = (made: Element): string =>
  toHtml(made, { closeSelfClosing: true, tightSelfClosing: true }).replaceAll(LESS, '&lt;');
