import { Session, type Profiler } from 'node:inspector';

/**
 * How many steps code takes, whatever the machine: blocks of JavaScript that are entered, in packages too, and the signs or items that
 * functions of V8 go through. What it does for spreads and within one match of a pattern is not seen. Code that was loaded before is not
 * seen either: this has to be called first.
 */
export function startCounting(): (run: () => void) => number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const blocks = () => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { functions } of result)
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  return (run) => {
    blocks();
    const natives = countNatives();
    try {
      run();
    } finally {
      natives.restore();
    }
    return blocks() + natives.steps();
  };
}

type Native = (this: { length: number }, ...args: unknown[]) => unknown;

/** How many signs or items a call goes through. */
const COSTS: readonly [object, readonly string[], (length: number, args: unknown[], result: unknown) => number][] = [
  [
    String.prototype,
    ['replace', 'replaceAll', 'split', 'normalize', 'match', 'search', 'trim', 'toLowerCase', 'matchAll'],
    (length) => length,
  ],
  [
    String.prototype,
    ['indexOf', 'includes'],
    (length, [, from], result) => (typeof result === 'number' && result >= 0 ? result : length) - Number(from ?? 0),
  ],
  [
    Array.prototype,
    ['includes', 'indexOf'],
    (length, _, result) => (typeof result === 'number' && result >= 0 ? result : length),
  ],
];

/** Has the functions of V8 counted until they are restored. */
function countNatives() {
  let steps = 0;
  const restore: (() => void)[] = [];
  for (const [prototype, names, cost] of COSTS)
    for (const name of names) {
      const known = prototype as Record<string, Native>;
      const usual = known[name] as Native;
      const counted: Native = function (...args) {
        const { length } = this;
        const result = Reflect.apply(usual, this, args);
        steps += Math.max(cost(length, args, result), 0);
        return result;
      };
      Object.defineProperty(prototype, name, { value: counted, configurable: true, writable: true });
      restore.push(() => Object.defineProperty(prototype, name, { value: usual, configurable: true, writable: true }));
    }
  return { steps: () => steps, restore: () => restore.forEach((undo) => undo()) };
}
