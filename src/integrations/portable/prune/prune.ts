import { hash } from 'node:crypto';
import { perName } from '../../../model/read/once.ts';
import { isData } from '../csp.ts';
import { attributeText, type Edit } from '../edits.ts';
import type { Attribute, Element } from '../html.ts';
import { Fitter } from './fitter.ts';
import { propertiesIn, readSheet, type Part } from './sheet.ts';

/** Stands in a page where what is seen first ends. The rules that only the rest needs are loaded there, so that they hold up no paint. */
const FOLD = 'page-fold';

/** Where lies what was taken out of pages. */
export const TAKEN_OUT = 'assets';

export interface StyleFiles {
  /** Gets the path of a file, and returns the address for the page. */
  refer(path: string): string;
  /** What a browser does not read past before the sheets above it are there. */
  wait(): string;
}

/**
 * Keeps out of each page what it does not need to be seen: rules for what it does not have, marks that no rule asks for, and
 * scripts, which wait in a file until the page stands.
 */
export class Prune {
  readonly #put: (path: string, text: string) => void;
  readonly #sheets = new Map<string, Part[]>();
  /** By all that pages may share. */
  readonly #fitters = new Map<string, Fitter>();

  /** @param put Puts a text into a file, by its path from the root of the site. */
  constructor(put: (path: string, text: string) => void) {
    this.#put = put;
  }

  /**
   * One style sheet in the place of all, with the marks it asks for. What is for paper alone lies in a file, which holds up no paint.
   *
   * @param write Gets the sheet, and returns what shall stand in the page.
   * @param files Left out where a page can load none.
   */
  style(elements: readonly Element[], html: string, write: (css: string) => string, files?: StyleFiles): Edit[] {
    const styles = elements.filter(
      ({ name, attributes, content }) => name === 'style' && content && attributes.size === 0,
    );
    const [first, ...others] = styles;
    if (!first?.content) return [];
    const scripts = elements
      .filter(({ name, attributes }) => name === 'script' && !isData(attributes.get('type')?.value))
      .map((script) => contentOf(script, html))
      .join('');
    const fitter = this.#fitter(
      styles.map((style) => contentOf(style, html)),
      scripts,
      propertiesIn(html.slice(Math.max(...styles.map(({ until }) => until)))),
    );
    const shapes = elements.map((element) => fitter.shapes.of(element));
    const place = files ? elements.findIndex(({ name }) => name === FOLD) : -1;
    const fold = elements[place];
    const { css, late, print, classesOf } = fitter.fit(shapes, fold && shapes.slice(0, place));
    const classes = elements.flatMap((element, place) => {
      const written = element.attributes.get('class');
      return written ? changeClasses(written, classesOf(shapes[place]!)) : [];
    });
    const { start } = first.content;
    const { end } = remove(first);
    const kept = files || !print ? css : `${css}@media print{${print}}`;
    const link =
      files && print && `<link rel="stylesheet" href="${files.refer(this.#file(print, 'print.css'))}" media="print">`;
    const rest = files && late && `<link rel="stylesheet" href="${files.refer(this.#file(late, 'page.css'))}">`;
    // With script off no browser waits below, and Firefox would have gone to the target of the address in a page of another height.
    const ahead = rest && `<noscript>${rest}</noscript>`;
    return [
      { start, end, text: `${write(kept)}</style>${link || ''}${ahead || ''}` },
      ...others.map(remove),
      ...(fold ? [{ ...remove(fold), text: rest ? rest + files.wait() : '' }] : []),
      ...classes,
    ];
  }

  /**
   * One file in the place of all modules that stand in a page: one that waits for the page to be read, and that runs in a page opened
   * from a folder, where a module would not. As with modules, what one throws stops no other.
   *
   * @param refer Gets the path of the file, and returns the address for the page.
   */
  script(modules: readonly Element[], html: string, refer: (path: string) => string): Edit[] {
    const [first, ...others] = modules;
    if (!first) return [];
    const parts = modules.map((script) => `try{(()=>{${contentOf(script, html)}})()}catch(e){reportError(e)}`);
    const text = `"use strict";${parts.join('')}`;
    const tag = `<script src="${refer(this.#file(text, 'page.js'))}" defer></script>`;
    return [{ ...remove(first), text: tag }, ...others.map(remove)];
  }

  #fitter(styles: readonly string[], scripts: string, properties: readonly string[]): Fitter {
    const key = [...styles, scripts, ...properties].join('\0');
    const known = this.#fitters.get(key);
    if (known) return known;
    const fitter = new Fitter({
      sheet: styles.flatMap((style) => this.#read(style)),
      isInScript: perName((name) => scripts.includes(name)),
      properties,
    });
    this.#fitters.set(key, fitter);
    return fitter;
  }

  #read(text: string): Part[] {
    const known = this.#sheets.get(text);
    if (known) return known;
    // A piece of a page would hold all of it in memory.
    const own = Buffer.from(text).toString();
    const sheet = readSheet(own);
    this.#sheets.set(own, sheet);
    return sheet;
  }

  #file(text: string, name: string): string {
    const path = `${TAKEN_OUT}/${name.replace('.', `.${hash('sha256', text).slice(0, 10)}.`)}`;
    this.#put(path, text);
    return path;
  }
}

function changeClasses({ value, start, end }: Attribute, classes: string): Edit[] {
  if (classes === value) return [];
  if (classes === '') return [{ start: start - 1, end, text: '' }];
  return [{ start, end, text: attributeText('class', classes) }];
}

const contentOf = ({ content }: Element, html: string) => (content ? html.slice(content.start, content.end) : '');

/** With its closing tag. */
const remove = ({ name, start, until }: Element): Edit => ({ start, end: until + `</${name}>`.length, text: '' });
