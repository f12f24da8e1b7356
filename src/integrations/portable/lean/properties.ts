import { walk, type CssNode, type Declaration } from 'css-tree';

const uses = /var\(\s*(--[\w-]+)/g;

/** Takes out custom properties that nothing reads. One may be read by another alone, so it looks again until none is left. */
export function dropUnusedProperties(sheet: CssNode, isUsedElsewhere: (name: string) => boolean): void {
  for (;;) {
    const read = new Set<string>();
    walk(sheet, { visit: 'Declaration', enter: (declaration) => readUses(declaration, read) });
    let dropped = false;
    walk(sheet, {
      visit: 'Declaration',
      enter({ property }, item, list) {
        if (!property.startsWith('--') || read.has(property) || isUsedElsewhere(property)) return;
        list.remove(item);
        dropped = true;
      },
    });
    if (!dropped) return;
  }
}

/**
 * Renames custom properties throughout a piece of CSS.
 *
 * @param names By the name as it is written, two hyphens included.
 */
export const renameProperties = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(/--[\w-]+/g, (name) => names.get(name) ?? name);

function readUses({ value }: Declaration, read: Set<string>): void {
  if (value.type !== 'Raw') return;
  for (const [, name] of value.value.matchAll(uses)) if (name !== undefined) read.add(name);
}

/** Names of the custom properties that the HTML of a page uses from a place on, as in `fill="var(--color-rule)"`. */
export const propertiesIn = (html: string, from: number): Set<string> =>
  // Most pages use none, and looking for the letters is much quicker.
  html.includes('var(', from) ? new Set([...html.slice(from).matchAll(uses)].map(([, name = '']) => name)) : new Set();
