import { parseDocument, type DomUtils } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Parameters<typeof DomUtils.hasAttrib>[0];

/** Elements that say what a text is. Of others, but those that are left out, only the content stays. */
const kept = new Set(
  `a abbr article aside blockquote b br caption cite code dd details dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i
  li main mark nav ol p pre q s section strong sub summary sup table td th time tr ul`.split(/\s+/),
);

/** What is no text: style, scripts, drawings, and what can be done rather than read. */
const leftOut = new Set(['style', 'script', 'template', 'svg', 'img', 'button', 'select', 'input', 'form']);

/** Elements whose end is seen from what follows, as HTML has it. */
const endless = new Set(['br', 'hr', 'p', 'li', 'dt', 'dd', 'td', 'th', 'tr']);

/** Attributes without which a reader would learn less. `id` stays where something leads to it. */
const telling = new Set(['href', 'datetime', 'lang', 'dir', 'colspan', 'rowspan', 'start']);

/**
 * The least HTML that says what the main part of a page says: its words and their structure, with links and the places that they
 * lead to. No style, script or drawing. What nothing with the same words can be smaller than.
 */
export function bareHtml(html: string): string {
  const targets = new Set([...html.matchAll(/\bhref=["']?#([^"'\s>]+)/g)].map(([, id]) => id));
  const title = /<title[^>]*>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const language = /<html[^>]*\blang=["']?([\w-]+)/.exec(html)?.[1] ?? 'en';
  // The bars of a site above and below are none of the text.
  const [main = html] = /<main\b.*<\/main>/s.exec(html) ?? [];
  const body = parseDocument(main)
    .children.map((node) => bare(node, targets))
    .join('');
  return `<!doctype html><html lang=${language}><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title>${body.trim()}`;
}

function bare(node: Node, targets: ReadonlySet<string | undefined>): string {
  if (node.type === 'text') return escape(node.data.replace(/\s+/g, ' '));
  if (!('name' in node) || !('children' in node)) return '';
  if (node.name === 'head' || leftOut.has(node.name) || node.attribs['aria-hidden'] === 'true') return '';
  const content = node.children.map((child) => bare(child, targets)).join('');
  if (!kept.has(node.name)) return content;
  // An element that holds a drawing and nothing else says nothing now.
  if (content.trim() === '' && !['br', 'hr', 'td', 'th'].includes(node.name)) return content;
  return `<${node.name}${attributesOf(node, targets)}>${content}${endless.has(node.name) ? '' : `</${node.name}>`}`;
}

const attributesOf = ({ attribs }: Element, targets: ReadonlySet<string | undefined>): string =>
  Object.entries(attribs)
    .filter(([name, value]) => telling.has(name) || (name === 'id' && targets.has(value)))
    .map(
      ([name, value]) =>
        ` ${name}=${/[\s"'`=<>]|^$/.test(value) ? `"${escape(value).replace(/"/g, '&quot;')}"` : value}`,
    )
    .join('');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
