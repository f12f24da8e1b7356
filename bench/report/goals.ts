import { fixed, table } from './table.ts';

export interface Goal {
  what: string;
  /** The measured figure; `NaN` where there is none. */
  value: number;
  /** At most or at least so much. */
  limit: { most: number } | { least: number };
  unit?: string;
  decimals?: number;
  /** The same figure of the published essay. */
  real?: number;
}

export function goalTable(goals: readonly Goal[]): string {
  const withReal = goals.some(({ real }) => real !== undefined);
  return table(
    ['goal', 'wanted', 'measured', '', ...(withReal ? ['the real essay'] : [])],
    goals.map((goal) => {
      const show = (value: number) => fixed(value, goal.decimals) + (Number.isFinite(value) ? (goal.unit ?? '') : '');
      const wanted = 'most' in goal.limit ? `≤ ${show(goal.limit.most)}` : `≥ ${show(goal.limit.least)}`;
      return [goal.what, wanted, show(goal.value), standing(goal), ...(withReal ? [show(goal.real ?? NaN)] : [])];
    }),
  );
}

function standing({ value, limit }: Goal): string {
  if (!Number.isFinite(value)) return 'not measured';
  return ('most' in limit ? value <= limit.most : value >= limit.least) ? 'met' : '**missed**';
}
