import type { Element } from '../portable/html.ts';

/** An element that holds what stands on a page of the site. */
export interface Scope {
  /** Its id, to which links to the page lead. */
  id: string;
  /** What goes before the ids inside. */
  prefix: string;
  /** By how many levels its headings go down. */
  demote: number;
}

/** Attributes that make a scope. They are of no use to a reader. */
export const scopeMarks: ReadonlySet<string> = new Set(['data-page', 'data-prefix', 'data-demote']);

const none: Scope = { id: '', prefix: '', demote: 0 };

/**
 * Reads which elements stand for pages: `data-page` with the page's address and an `id`, `data-prefix` where ids shall not begin
 * with that id and a hyphen, `data-demote` where headings go down.
 */
export function readScopes(elements: readonly Element[]) {
  const byPage = new Map<string, Scope>();
  const byElement = new Map<Element, Scope>();
  const open: { until: number; scope: Scope }[] = [];
  for (const element of elements) {
    while ((open.at(-1)?.until ?? Infinity) <= element.start) open.pop();
    // What a scope says of itself belongs to the page around it.
    byElement.set(element, open.at(-1)?.scope ?? none);
    const value = (name: string) => element.attributes.get(name)?.value;
    const page = value('data-page');
    if (page === undefined) continue;
    const id = value('id') ?? '';
    const scope = { id, prefix: value('data-prefix') ?? `${id}-`, demote: Number(value('data-demote') ?? 0) };
    byPage.set(page, scope);
    open.push({ until: element.until, scope });
  }
  return {
    /** The scope in which an element stands. */
    of: (element: Element): Scope => byElement.get(element) ?? none,
    standingFor: (page: string): Scope | undefined => byPage.get(page),
  };
}
