import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';

const signs: Record<string, Record<string, string>> = {
  // An arrow stands high anyway.
  sup: pairs('0123456789+−=()ni↑', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ↑'),
  sub: pairs('0123456789+−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
};

function pairs(plain: string, written: string): Record<string, string> {
  const to = [...written];
  return Object.fromEntries([...plain].map((sign, place) => [sign, to[place]!]));
}

/** Raised and lowered words: as signs where there are such, as HTML where there are not. */
const write: Handle = (state, node) => {
  const written = signsFor(node);
  if (written !== undefined) return { type: 'text', value: written };
  // HTML would be a block of its own where a line is not known to be a paragraph.
  return { type: 'mdxJsxTextElement', name: node.tagName, attributes: [], children: state.all(node) as never };
};

function signsFor({ tagName, children: [only, ...others] }: Element): string | undefined {
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const written = [...only.value].map((sign) => signs[tagName]?.[sign]);
  return written.includes(undefined) ? undefined : written.join('');
}

export const raised: Record<string, Handle> = { sup: write, sub: write };
