/**
 * Texts one after the other; what is missing or empty is left out.
 *
 * `Array.join` takes anything: of a field that has become a list of objects it would print "[object Object]" to readers.
 */
export const joinTexts = (texts: readonly (string | false | null | undefined)[], separator: string): string =>
  texts.filter(Boolean).join(separator);
