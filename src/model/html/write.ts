import type { Element, Nodes, Properties } from 'hast';
import { find, html, svg } from 'property-information';

/** Elements without an end, of HTML alone. */
const empty = new Set('area base br col embed hr image img input link meta param source track wbr'.split(' '));

/** What stands in a drawing and holds HTML again. */
const holdsHtml = new Set(['desc', 'foreignObject', 'title']);

type Write = (value: Properties[string]) => string;

/** How each property is written: in HTML, and within a drawing. */
const known = [new Map<string, Write>(), new Map<string, Write>()] as const;

/**
 * A tree as HTML, written as the library for it does, which takes several times as long: it weighs of each element what could be left out.
 *
 * @param closed Whether elements without an end are closed, `<br/>`, as in XHTML.
 */
export function writeHtml(node: Nodes, closed = false): string {
  const write = (node: Nodes, inSvg: boolean): string => {
    if (node.type === 'text') return node.value.replace(/[<&]/g, entity);
    if (node.type !== 'element') return 'children' in node ? all(node, inSvg) : '';
    const { tagName } = node;
    const isDrawing = inSvg || tagName === 'svg';
    const given = attributes(node, isDrawing);
    const inside = all(node, isDrawing && !holdsHtml.has(tagName));
    if (inside !== '' || inSvg || !empty.has(tagName)) return `<${tagName}${given}>${inside}</${tagName}>`;
    const end = given === '' || given.endsWith('"') ? '/' : ' /';
    return `<${tagName}${given}${closed ? end : ''}>`;
  };
  const all = ({ children }: Extract<Nodes, { children: unknown }>, inSvg: boolean) => {
    let text = '';
    for (const child of children) text += write(child, inSvg);
    return text;
  };
  return write(node, false);
}

function attributes({ properties }: Element, inSvg: boolean): string {
  let text = '';
  const names = known[inSvg ? 1 : 0];
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) text += (names.get(name) ?? learn(name, inSvg))(value);
  }
  return text;
}

function learn(name: string, inSvg: boolean): Write {
  const { attribute, boolean, overloadedBoolean, commaSeparated } = find(inSvg ? svg : html, name);
  const isFlag = (value: Properties[string]) => typeof value !== 'string' || value === attribute || value === '';
  const write: Write = (value) => {
    if ((boolean || overloadedBoolean) && isFlag(value))
      return value || (overloadedBoolean && value === '') ? ` ${attribute}` : '';
    if (value === true) return ` ${attribute}`;
    if (value === false || Number.isNaN(value)) return '';
    const text = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ').trim() : String(value);
    return ` ${attribute}="${text.replace(/[\0"&'`]/g, entity)}"`;
  };
  known[inSvg ? 1 : 0].set(name, write);
  return write;
}

const entity = (sign: string) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
