/** `@media`, `@layer` and their like, which hold rules. */
const group = /^@(?:media|layer|container|supports)\b[^{;]*\{/;

/** Strings first, so that a sign in one is left alone. */
const signs = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g;

/** Each rule of a style sheet with what it stands in, as a text of its own. */
export function statementsIn(css: string): string[] {
  return topLevel(css).flatMap((text) => {
    const [head] = group.exec(text) ?? [];
    if (head === undefined) return text;
    return statementsIn(text.slice(head.length, -1)).map((inside) => `${head}${inside}}`);
  });
}

function topLevel(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(signs)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign !== ';') continue;
    if (depth > 0) continue;
    found.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return found;
}

interface Link {
  text: string;
  next: Link | undefined;
}

/** Style sheets of several pages as one: each rule once, after those that stand before it on its page. */
export class MergedSheet {
  readonly #first: Link = { text: '', next: undefined };
  readonly #known = new Map<string, Link>();

  add(statements: readonly string[]): void {
    let last = this.#first;
    for (const text of statements) {
      const known = this.#known.get(text);
      last = known ?? this.#insert(text, last);
    }
  }

  #insert(text: string, after: Link): Link {
    const link = { text, next: after.next };
    after.next = link;
    this.#known.set(text, link);
    return link;
  }

  toString(): string {
    let css = '';
    for (let link = this.#first.next; link; link = link.next) css += link.text;
    return css;
  }
}
