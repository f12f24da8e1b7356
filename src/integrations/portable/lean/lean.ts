import { createHash } from 'node:crypto';
import { isData } from '../csp.ts';
import { attributeText, type Edit } from '../edits.ts';
import type { Attribute, Element } from '../html.ts';
import type { Keep } from '../keep.ts';
import { readShapes } from './shape.ts';
import { propertiesIn } from './properties.ts';
import { Sheet } from './sheet.ts';

/** Where lies what was taken out of the pages. */
const folder = 'assets';

/** So many style sheets are kept: more than follow one another in turn. */
const SHEETS = 16;

/**
 * Keeps out of each page what it does not need to be seen: rules for what it does not have, marks that no rule asks for, and
 * scripts, which wait in a file until the page stands. What pages have in common is worked out once for the whole site.
 */
export class Lean {
  /** Text of each file that pages ask for, by its path from the root of the site. */
  readonly files = new Map<string, string>();
  readonly #sheets = new Map<string, Sheet>();
  readonly #keep: Keep;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  /**
   * One style sheet in the place of all, with the marks it asks for. What is for paper alone lies in a file, which holds up no paint.
   *
   * @param write Gets the sheet, and returns what shall stand in the page.
   * @param refer Gets the path of the file, and returns the address for the page; left out where a page can load none.
   */
  style(
    elements: readonly Element[],
    html: string,
    write: (css: string) => string,
    refer?: (path: string) => string,
  ): Edit[] {
    const styles = elements.filter(
      ({ name, attributes, content }) => name === 'style' && content && attributes.size === 0,
    );
    const [first, ...others] = styles;
    if (!first?.content) return [];
    const text = styles.map((style) => contentOf(style, html)).join('');
    const sheet = this.#sheetOf(text);

    const shapes = readShapes(elements);
    const { css, print, classesOf } = sheet.lean({
      shapes: new Set(shapes),
      scripts: this.#keep(
        elements
          .filter(({ name, attributes }) => name === 'script' && !isData(attributes.get('type')?.value))
          .map((script) => contentOf(script, html))
          .join(''),
      ),
      properties: propertiesIn(html, Math.max(...styles.map(({ until }) => until))),
    });
    const classes = elements.flatMap((element, place) => {
      const written = element.attributes.get('class');
      return written ? changeClasses(written, classesOf(shapes[place]!)) : [];
    });
    const { start } = first.content;
    const { end } = remove(first);
    const kept = refer || !print ? css : `${css}@media print{${print}}`;
    const link =
      refer && print && `<link rel="stylesheet" href="${refer(this.#put(print, 'print.css'))}" media="print">`;
    return [{ start, end, text: `${write(kept)}</style>${link ?? ''}` }, ...others.map(remove), ...classes];
  }

  /**
   * One file in the place of all modules that stand in a page: one that waits for the page to be read, and that runs in a page opened
   * from a folder, where a module would not.
   *
   * @param refer Gets the path of the file, and returns the address for the page.
   */
  script(modules: readonly Element[], html: string, refer: (path: string) => string): Edit[] {
    const [first, ...others] = modules;
    if (!first) return [];
    const text = `"use strict";${modules.map((script) => `(()=>{${contentOf(script, html)}})();`).join('')}`;
    const tag = `<script src="${refer(this.#put(text, 'page.js'))}" defer></script>`;
    return [{ ...remove(first), text: tag }, ...others.map(remove)];
  }

  /** The sheet of such pages, while they come: one with rules of its own, as each table of claims has, would never be asked for again. */
  #sheetOf(text: string): Sheet {
    const sheet = this.#sheets.get(text) ?? new Sheet(text);
    this.#sheets.delete(text);
    this.#sheets.set(text, sheet);
    const [oldest] = this.#sheets.keys();
    if (this.#sheets.size > SHEETS && oldest !== undefined) this.#sheets.delete(oldest);
    return sheet;
  }

  #put(text: string, name: string): string {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const path = `${folder}/${name.replace('.', `.${hash}.`)}`;
    this.files.set(path, text);
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
