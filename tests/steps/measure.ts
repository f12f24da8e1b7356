import { startCounting } from './count.ts';
import { inputs } from './inputs.ts';

/* A program of its own, so that nothing is loaded before it counts. */
const stepsOf = startCounting();
const { checkContent } = await import('../../src/check/check.ts');

const LENGTH = 40;
const counted = Object.entries(inputs).map(([name, input]) => {
  const steps = [4, LENGTH, 4 * LENGTH].map((length) => {
    const files = input(length);
    return stepsOf(() => void checkContent(files));
  });
  // The first time, what is made once is counted too.
  return [name, steps.slice(1)] as const;
});
console.log(JSON.stringify(Object.fromEntries(counted)));
