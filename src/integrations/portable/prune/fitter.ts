import { fit, selectorsIn, type Fitted, type IsMet, type Shared } from './fit.ts';
import type { Selector } from './selector.ts';
import { Shapes, type Shape } from './shape.ts';

/** Leaves out each selector that can match nothing on a page, and custom properties that nothing reads. When in doubt they stay. */
export class Fitter {
  readonly shapes: Shapes;
  readonly #shared: Shared;
  /** The bits of what each selector asks for. */
  readonly #asked: ReadonlyMap<Selector, bigint>;
  /** By what their pages meet: most pages of a kind meet the same. */
  readonly #known = new Map<string, Fitted>();

  constructor(shared: Shared) {
    this.#shared = shared;
    const selectors = selectorsIn(shared.sheet);
    this.shapes = new Shapes(selectors, shared.isInScript);
    this.#asked = new Map(
      selectors.map((selector) => [
        selector,
        selector.compounds.reduce((bits, one) => bits | this.shapes.bits.get(one)!, 0n),
      ]),
    );
  }

  /**
   * @param page The shapes on it.
   * @param first Those of what is seen first; left out where all of the page is one.
   */
  fit(page: Iterable<Shape>, first: Iterable<Shape> | undefined): Fitted {
    const met = allMet(page, 'meets');
    const early = first && allMet(first, 'meetsFirst');
    const key = `${met.toString(36)} ${early?.toString(36)}`;
    const isFirst = early === undefined ? undefined : this.#isMet(early);
    const fitted = this.#known.get(key) ?? fit(this.#shared, this.#isMet(met), isFirst);
    this.#known.set(key, fitted);
    return fitted;
  }

  #isMet(met: bigint): IsMet {
    return (selector) => {
      const bits = this.#asked.get(selector)!;
      return (met & bits) === bits;
    };
  }
}

function allMet(shapes: Iterable<Shape>, when: 'meets' | 'meetsFirst'): bigint {
  let met = 0n;
  for (const shape of shapes) met |= shape[when];
  return met;
}
