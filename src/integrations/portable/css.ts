/** Comments and strings first, so that an address in them is left alone. */
const tokens =
  /\/\*[^]*?\*\/|(?<lead>@import\s+|url\(\s*)(?:"(?<double>(?:[^"\\]|\\[^])*)"|'(?<single>(?:[^'\\]|\\[^])*)'|(?<bare>(?:[^\s"'()\\;]|\\[^])+))|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/gi;

/**
 * Changes the addresses in a style sheet: those of `url()` and of `@import "…"`.
 *
 * @param change Gets an address without its quotation marks; where it returns the same, the text stays as it is.
 */
export function changeCssAddresses(css: string, change: (address: string) => string): string {
  return css.replace(tokens, (token, ...rest) => {
    const { lead, double, single, bare } = rest.at(-1) as Record<string, string | undefined>;
    const written = double ?? single ?? bare;
    // `@import url(…)`: `url` is no address, and what follows it is found next.
    if (lead === undefined || written === undefined || written === 'url') return token;
    const address = unescape(written);
    const changed = change(address);
    return changed === address ? token : `${lead}"${changed.replace(/["\\]/g, '\\$&')}"`;
  });
}

const unescape = (text: string) =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, hex: string | undefined, character: string) =>
    hex === undefined ? character : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
