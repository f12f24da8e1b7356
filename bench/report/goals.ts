import { fixed, table } from './table.ts';

export interface Goal {
  what: string;
  /** The measured figure; `NaN` where there is none. */
  value: number;
  /** At most or at least so much; none where the figure only stands beside others. */
  limit?: { most: number } | { least: number };
  unit?: string;
  decimals?: number;
  /** The same figure of the published essay. */
  real?: number;
}

export const atMost = (what: string, value: number, most: number, unit = '', decimals = 0): Goal => ({
  what,
  value,
  limit: { most },
  unit,
  decimals,
});

export function goalTable(goals: readonly Goal[]): string {
  const withReal = goals.some(({ real }) => real !== undefined);
  return table(
    ['goal', 'wanted', 'measured', '', ...(withReal ? ['the real essay'] : [])],
    goals.map((goal) => {
      const show = (value: number) => fixed(value, goal.decimals) + (Number.isFinite(value) ? (goal.unit ?? '') : '');
      return [
        goal.what,
        wanted(goal, show),
        show(goal.value),
        standing(goal),
        ...(withReal ? [show(goal.real ?? NaN)] : []),
      ];
    }),
  );
}

function wanted({ limit }: Goal, show: (value: number) => string): string {
  if (!limit) return '';
  return 'most' in limit ? `≤ ${show(limit.most)}` : `≥ ${show(limit.least)}`;
}

function standing({ value, limit }: Goal): string {
  if (!Number.isFinite(value)) return 'not measured';
  if (!limit) return '';
  return ('most' in limit ? value <= limit.most : value >= limit.least) ? 'met' : '**missed**';
}
