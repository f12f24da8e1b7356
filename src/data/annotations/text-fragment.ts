/** The first and last words of a passage. */
interface Ends {
  from: string;
  to: string;
}

/**
 * An address that leads to a passage of a page by its first and last words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentLink(url: string, ends: Ends): string {
  const whole = wholePassage(ends);
  const words = whole === undefined ? [ends.from, ends.to] : [whole];
  return `${url.replace(/#.*/, '')}#:~:text=${words.map(escape).join(',')}`;
}

/** Commas, ampersands and hyphens have a meaning of their own in a text directive. */
const escape = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/** The passage itself where its first words and its last overlap: after the first, browsers would look for the last in vain. */
export function wholePassage({ from, to }: Ends): string | undefined {
  const [first, last] = [tokensOf(from), tokensOf(to)];
  for (let shared = Math.min(first.length, last.length); shared > 0; shared -= 1)
    if (alike(first.slice(-shared), last.slice(0, shared))) return from + to.slice(endOf(last[shared - 1]!));
  return first.some((_, at) => alike(first.slice(at, at + last.length), last)) ? from : undefined;
}

/** Words and signs; a letter alone where words stand without spaces. */
const tokensOf = (text: string) => [
  ...text.matchAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|\S/gu),
];
type Tokens = ReturnType<typeof tokensOf>;

const endOf = ({ 0: token, index }: Tokens[number]) => index + token.length;

/** Whether they are the same words, capitals aside; signs alone are none. */
const alike = (some: Tokens, others: Tokens): boolean =>
  some.length === others.length &&
  some.some(([token]) => /[\p{L}\p{N}]/u.test(token)) &&
  some.every(([token], at) => token.toLowerCase() === others[at]?.[0].toLowerCase());
