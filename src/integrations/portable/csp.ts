import { hash } from 'node:crypto';

/** Directives in the order in which they are written; those that nothing needs fall back to `default-src 'none'`. */
const directives = [
  'style-src',
  'script-src',
  'img-src',
  'font-src',
  'connect-src',
  'media-src',
  'manifest-src',
  'frame-src',
  'object-src',
  'form-action',
] as const;
export type Directive = (typeof directives)[number];

/** What stands for a directive that nothing on the page asked for. */
const fallbacks: Partial<Record<Directive, readonly string[]>> = {
  // Suffices when the page is opened from a folder, too: Chromium reads it as file:, Firefox holds no file back there.
  'font-src': ["'self'"],
  'form-action': ["'none'"],
};

/** What a page may load and run: nothing but what was allowed. */
export class Policy {
  readonly #allowed = new Map<Directive, Set<string>>();

  allow(directive: Directive, source: string): void {
    const sources = this.#allowed.get(directive) ?? new Set();
    this.#allowed.set(directive, sources.add(source));
  }

  /** Allows a style or script that stands in the page itself, exactly as it stands there. */
  allowInline(directive: Directive, text: string): void {
    // Browsers read CRLF as LF before they hash.
    this.allow(directive, `'sha256-${hash('sha256', text.replace(/\r\n?/g, '\n'), 'base64')}'`);
  }

  /** Whatever another policy allows too: that of a style sheet which the page loads. */
  add(other: Policy): void {
    for (const [directive, sources] of other.#allowed) for (const source of sources) this.allow(directive, source);
  }

  toString(): string {
    const allowed = directives.flatMap((directive) => {
      const sources = this.#allowed.get(directive) ?? fallbacks[directive];
      return sources ? [`${directive} ${[...sources].join(' ')}`] : [];
    });
    return [
      "default-src 'none'",
      ...allowed,
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
  }
}

/** Types of scripts that a browser acts on; every other is data. */
const scriptTypes = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Whether a `<script>` of that type is data, which needs no leave: JSON-LD, for one. */
export const isData = (type = '') => !scriptTypes.test(type.trim());
