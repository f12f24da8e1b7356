import type { Element } from '../html.ts';

/** All that a rule may ask of an element, as far as it is looked at. */
export interface Shape {
  /** Alike for elements that no rule can tell apart. */
  key: string;
  name: string;
  id: string | undefined;
  /** The classes as they stand in the tag. */
  written: string;
  classes: ReadonlySet<string>;
  /** Names of the marks of components. */
  scopes: readonly string[];
}

/** Whether an attribute marks the elements of one component, so that its style reaches no others. */
export const isScopeMark = (attribute: string): boolean => attribute.startsWith('data-astro-cid-');

/** @returns The shape of each element, in their order; one object for all that are alike. */
export function readShapes(elements: readonly Element[]): Shape[] {
  const known = new Map<string, Shape>();
  return elements.map(({ name, attributes }) => {
    const id = attributes.get('id')?.value;
    const written = attributes.get('class')?.value ?? '';
    const scopes = [...attributes.keys()].filter(isScopeMark);
    const key = `${name}#${id ?? ''}.${written}|${scopes.join(' ')}`;
    const shape = known.get(key) ?? { key, name, id, written, classes: new Set(written.split(/\s+/)), scopes };
    known.set(key, shape);
    return shape;
  });
}
