import type { ReadIncident } from '../../model/read/entries.ts';
import { valueAt, valuesAt } from '../../model/read/values.ts';
import type { TellHere } from '../tell.ts';

/** Disputed numbers: the lowest is not above the highest. */
export function figures({ yaml }: ReadIncident, tell: TellHere): void {
  for (const { value: low, path } of valuesAt(yaml.data, ['figures', '*', 'low'])) {
    const high = valueAt(yaml.data, 'figures', String(path[1]), 'high');
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      tell(yaml.place(path), {
        rule: 'figure',
        message: `The low figure, ${low}, is above the high one, ${high}.`,
        remedy: 'Exchange them; where there is one figure, give it twice.',
      });
  }
}
