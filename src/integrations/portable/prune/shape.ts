import type { Element } from '../html.ts';
import type { Compound, Selector } from './selector.ts';

/** All that a rule may ask of an element, as far as it is looked at. */
export interface Shape {
  name: string;
  /** Left out where no rule asks for it. */
  id: string | undefined;
  /** With the marks of components. */
  classes: ReadonlySet<string>;
  /** A bit for each compound that it may be, now or once a script has given it classes or an id. */
  meets: bigint;
  /** Of these, those that it may be before any script runs. */
  meetsFirst: bigint;
}

/** The elements of pages by what the rules of their style sheets may ask of them; what they meet is worked out once for all that are alike. */
export class Shapes {
  /** The bit of each compound by which rules are judged. */
  readonly bits: ReadonlyMap<Compound, bigint>;
  readonly #ids: ReadonlySet<string>;
  readonly #isInScript: (name: string) => boolean;
  readonly #known = new Map<string, Shape>();

  constructor(selectors: readonly Selector[], isInScript: (name: string) => boolean) {
    const judged = selectors.flatMap(({ compounds }) => compounds);
    this.bits = new Map(judged.map((compound, place) => [compound, 1n << BigInt(place)]));
    this.#ids = new Set(
      selectors.flatMap(({ compounds, nested }) => [...compounds, ...nested]).flatMap(({ ids }) => ids),
    );
    this.#isInScript = isInScript;
  }

  of({ name, attributes }: Element): Shape {
    const given = attributes.get('id')?.value;
    const id = given !== undefined && this.#ids.has(given) ? given : undefined;
    const written = attributes.get('class')?.value ?? '';
    const key = id === undefined ? `${name}.${written}` : `${name}.${written}#${id}`;
    const known = this.#known.get(key);
    if (known) return known;
    const shape = { name, id, classes: new Set(written.split(/\s+/).filter(Boolean)), meets: 0n, meetsFirst: 0n };
    for (const [compound, bit] of this.bits) {
      if (!compound.marks.every((mark) => shape.classes.has(mark))) continue;
      if (mayMatch(compound, shape, this.#isInScript)) shape.meets |= bit;
      if (mayMatch(compound, shape, noScript)) shape.meetsFirst |= bit;
    }
    this.#known.set(Buffer.from(key).toString(), shape);
    return shape;
  }
}

const noScript = () => false;

/** Whether an element of that shape may match, marks aside, now or once a script has given it classes or an id. */
export const mayMatch = (
  { name, ids, classes }: Compound,
  shape: Shape,
  isInScript: (name: string) => boolean,
): boolean =>
  (name === undefined || name === shape.name) &&
  classes.every((each) => shape.classes.has(each) || isInScript(each)) &&
  ids.every((each) => each === shape.id || isInScript(each));
