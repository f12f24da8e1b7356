import type { Element } from '../html.ts';
import { copyOf } from '../keep.ts';

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

/** @returns The shape of each element, in their order; one object for all that are alike. What is worked out for them outlives the page. */
export function readShapes(elements: readonly Element[]): Shape[] {
  const known = new Map<string, Shape>();
  return elements.map(({ name, attributes }) => {
    const id = attributes.get('id')?.value;
    const written = attributes.get('class')?.value ?? '';
    const key = `${name}#${id ?? ''}.${written}`;
    const shape = known.get(key) ?? shapeOf(copyOf(key), name, id, copyOf(written));
    known.set(key, shape);
    return shape;
  });
}

const shapeOf = (key: string, name: string, id: string | undefined, written: string): Shape => ({
  key,
  name,
  id,
  classes: new Set(written.split(/\s+/).filter(Boolean)),
});
