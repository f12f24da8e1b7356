import { hash } from 'node:crypto';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { absolute, address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { direction } from '../../model/language.ts';
import { publishing } from '../../model/join/people.ts';
import { Markup, xml } from '../../data/markup.ts';
import type { Book, Chapter } from '../chapters.ts';
import { element } from '../elements.ts';
import { contentsList } from './contents-list.ts';

/**
 * An essay with all that belongs to it in one page, which needs nothing besides itself.
 *
 * @param style Of all that is bound; what it names stands in it.
 */
export function toEdition(book: Book, style: string): string {
  const { edition, words, chapters } = book;
  const { essay } = book.contents;
  const { language } = essay;
  const main = chapters.map((chapter) =>
    chapter.id === 'Essay' ? withContents(chapter, contentsList(book)) : sectionOf(chapter),
  );
  const body = toHtml({ type: 'root', children: main });
  return xml`<!DOCTYPE html><html lang="${language}" dir="${direction(language)}" data-font="within"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policyFor(style)}">${head(edition, words.forms.withNotes(essay.title), essay)}<style>${new Markup(style)}</style></head><body><main>${new Markup(body)}</main></body></html>
`.text;
}

function head({ site }: Edition, name: string, essay: Essay): Markup {
  const { id, summary } = essay;
  const canonical = site.url !== undefined && absolute(address.essay(id), site.url);
  return xml`<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><meta name="description" content="${summary}"><meta name="author" content="${publishing(
    essay,
  )
    .map(({ name }) => name)
    .join(
      ', ',
    )}">${canonical && xml`<link rel="canonical" href="${canonical}">`}<meta name="color-scheme" content="light dark">`;
}

/** What stands in the page, and nothing from elsewhere. */
function policyFor(style: string): string {
  const digest = hash('sha256', style, 'base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** Its contents stand below its head. */
function withContents({ id, leaves }: Chapter, list: Element): Element {
  const [essay] = leaves as [Element];
  const head = essay.children.findIndex((child) => child.type === 'element' && child.tagName === 'header');
  const properties = { ...essay.properties, id };
  return { ...essay, properties, children: essay.children.toSpliced(head + 1, 0, list) };
}

function sectionOf({ id, title, leaves }: Chapter): Element {
  const heading = title === undefined ? [] : [element('h2', {}, [{ type: 'text', value: title }])];
  return element('section', { className: ['chapter'], id }, [...heading, ...leaves]);
}
