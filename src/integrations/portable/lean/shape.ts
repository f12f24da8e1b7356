import type { Element } from '../html.ts';

/** All that a rule may ask of an element, as far as it is looked at. */
export interface Shape {
  /** Alike for elements that no rule can tell apart. */
  key: string;
  name: string;
  id: string | undefined;
  /** With the marks of components. */
  classes: ReadonlySet<string>;
}

/** Whether a class marks the elements of one component, so that its style reaches no others (Astro's strategy "where"). */
export const isMark = (name: string): boolean => /^astro-[a-z0-9]{8}$/.test(name);

export const classesOf = ({ attributes }: Element): string[] =>
  (attributes.get('class')?.value ?? '').split(/\s+/).filter(Boolean);

/** @returns The shape of each element, in their order; one object for all that are alike. */
export function readShapes(elements: readonly Element[]): Shape[] {
  const known = new Map<string, Shape>();
  return elements.map((element) => {
    const { name, attributes } = element;
    const id = attributes.get('id')?.value;
    const key = `${name}#${id ?? ''}.${attributes.get('class')?.value ?? ''}`;
    const shape = known.get(key) ?? { key, name, id, classes: new Set(classesOf(element)) };
    known.set(key, shape);
    return shape;
  });
}
