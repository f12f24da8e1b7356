import { Parser } from 'htmlparser2';

/** Offsets in the text of the page: of the first character, and just past the last. */
export interface Span {
  start: number;
  end: number;
}

/** An attribute with its value decoded; its span runs from its name to its closing quotation mark. */
export interface Attribute extends Span {
  name: string;
  value: string;
}

/** An element; its span is that of its opening tag. */
export interface Element extends Span {
  name: string;
  /** By name in lower case; of two of one name the first counts, as in browsers. */
  attributes: Map<string, Attribute>;
  /** Offset at which its content ends: that of its closing tag, if it has one. */
  until: number;
  /** What a `<style>` or `<script>` holds. */
  content?: Span;
  /** What a reader sees of an `<a>`, pictures by their alternative text. */
  words: string;
}

/** Every element of a page in the order of the opening tags. Text that only looks like a tag is none. */
export function readElements(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const links: Element[] = [];
  let attributes: Element['attributes'] = new Map();
  let raw: Element | undefined;

  const parser = new Parser({
    onopentagname() {
      attributes = new Map();
    },
    onattribute(name, value) {
      const attribute = { name, value, start: parser.startIndex, end: parser.endIndex };
      if (!attributes.has(name)) attributes.set(name, attribute);
    },
    onopentag(name) {
      const element: Element = {
        name,
        attributes,
        start: parser.startIndex,
        end: parser.endIndex + 1,
        until: 0,
        words: '',
      };
      elements.push(element);
      open.push(element);
      if (name === 'a') links.push(element);
      if (name === 'style' || name === 'script') raw = element;
      const link = links.at(-1);
      if (name === 'img' && link) link.words += attributes.get('alt')?.value ?? '';
    },
    ontext(text) {
      const link = links.at(-1);
      if (link) link.words += text;
    },
    onclosetag(name) {
      const closed = open.pop();
      if (closed) closed.until = Math.max(closed.end, parser.startIndex);
      if (name === 'a') links.pop();
      if (raw && name === raw.name) {
        raw.content = { start: raw.end, end: Math.max(raw.end, parser.startIndex) };
        raw = undefined;
      }
    },
  });
  parser.end(html);
  return elements;
}
