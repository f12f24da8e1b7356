import type { Machine } from '../measure/machine.ts';

export const machineLine = (machine: Machine, ...more: readonly string[]): string =>
  [
    `Measured on ${machine.date.slice(0, 10)} at commit ${machine.commit}: ${machine.cpu}`,
    `${machine.cores} cores`,
    `${machine.memory} GiB`,
    machine.system,
    `Node ${machine.node.slice(1)}`,
    `load ${machine.load.toFixed(1)} beforehand`,
    ...more,
  ].join(', ') + '.';
