import type { ArgumentGraph } from './argument-json.ts';

/**
 * An argument as text that people read and Argdown draws: each claim is a statement under its id, and under it stand the reasons
 * for it (`+`) and against it (`-`).
 *
 * @see https://argdown.org/syntax/
 */
export function toArgdown({ title, address, claims, relations }: ArgumentGraph): string {
  return [
    `===\ntitle: ${quoted(title)}\nsource: ${quoted(address)}\n===\n`,
    ...claims.map(({ id, statement, kind, level, verdict, address: page }) => {
      const data = `{kind: ${quoted(kind)}, level: ${quoted(level)}, ${verdict === undefined ? '' : `verdict: ${quoted(verdict)}, `}address: ${quoted(page)}}`;
      const reasons = Object.entries(signs).flatMap(([type, sign]) =>
        relations
          .filter((relation) => relation.to === id && relation.type === type)
          .map(({ from }) => `  ${sign} [${from}]\n`),
      );
      return `[${id}]: ${literal(statement)} ${data}\n${reasons.join('')}`;
    }),
  ].join('\n');
}

const signs = { support: '+', attack: '-' } satisfies Record<ArgumentGraph['relations'][number]['type'], string>;

/** A YAML string without braces and signs of equality, at which Argdown would end the data or the front matter. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[{}=\u0080-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Words in which nothing is a mark. */
const literal = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>{}@#*_:/]/g, '\\$&');
