import type { Element } from '../html.ts';
import type { Compound } from './selector.ts';

/** All that a rule may ask of an element, as far as it is looked at. */
export interface Shape {
  name: string;
  id: string | undefined;
  /** With the marks of components. */
  classes: ReadonlySet<string>;
}

/** The elements of a page by what rules may ask of them. */
export class Shapes {
  /** Of each element, in their order; one object for all that are alike. */
  readonly of: Shape[];
  /** By each name, `#id` and `.class`. */
  readonly #by = new Map<string, Shape[]>();
  readonly #all: Shape[];

  constructor(elements: readonly Element[]) {
    const known = new Map<string, Shape>();
    this.of = elements.map(({ name, attributes }) => {
      const id = attributes.get('id')?.value;
      const written = attributes.get('class')?.value ?? '';
      const key = `${name}#${id ?? ''}.${written}`;
      const shape = known.get(key) ?? { name, id, classes: new Set(written.split(/\s+/).filter(Boolean)) };
      known.set(key, shape);
      return shape;
    });
    this.#all = [...known.values()];
    for (const shape of this.#all)
      for (const key of [shape.name, `#${shape.id ?? ''}`, ...[...shape.classes].map((each) => `.${each}`)]) {
        const others = this.#by.get(key);
        if (others) others.push(shape);
        else this.#by.set(key, [shape]);
      }
  }

  /** Whether one has these marks, and otherwise may be what a selector asks for. */
  hasMarked(compound: Compound, isInScript: (name: string) => boolean): boolean {
    const { marks } = compound;
    const [mark] = marks;
    const some = mark === undefined ? this.#like(compound, isInScript) : (this.#by.get(`.${mark}`) ?? []);
    return some.some((shape) => hasMarks(shape, marks) && mayMatch(compound, shape, isInScript));
  }

  /** The fewest that are easily found. */
  #like({ name, ids, classes }: Compound, isInScript: (name: string) => boolean): readonly Shape[] {
    const [key = name] = [
      ...ids.flatMap((each) => (isInScript(each) ? [] : `#${each}`)),
      ...classes.flatMap((each) => (isInScript(each) ? [] : `.${each}`)),
    ];
    return key === undefined ? this.#all : (this.#by.get(key) ?? []);
  }
}

const hasMarks = ({ classes }: Shape, marks: readonly string[]): boolean => marks.every((mark) => classes.has(mark));

/** Whether an element of that shape may match, marks aside, now or once a script has given it classes or an id. */
export const mayMatch = (
  { name, ids, classes }: Compound,
  shape: Shape,
  isInScript: (name: string) => boolean,
): boolean =>
  (name === undefined || name === shape.name) &&
  classes.every((each) => shape.classes.has(each) || isInScript(each)) &&
  ids.every((each) => each === shape.id || isInScript(each));
