import type { Words } from './words.ts';

/** `72%`, but `72 m`. */
export function withUnit(value: number, unit: string, { figure, chart }: Words): string {
  const told = figure(value);
  return unit === 'percent' ? chart.percent(told) : `${told} ${unit}`;
}
