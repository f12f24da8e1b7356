/**
 * An address that leads to a passage of a page by its first and last words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentLink(url: string, from: string, to: string): string {
  return `${url.replace(/#.*/, '')}#:~:text=${escape(from)},${escape(to)}`;
}

/** Commas, ampersands and hyphens have a meaning of their own in a text directive. */
const escape = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');
