import type { ReadSource } from '../../model/read/entries.ts';
import { valueAt } from '../../model/read/values.ts';
import { titleVariables } from '../../model/schema/csl.ts';
import { strayTag } from '../../model/schema/csl-text.ts';
import type { TellHere } from '../tell.ts';

/** Marks of CSL in titles begin and end. One that does not is printed as it stands. */
export function titles({ yaml }: ReadSource, tell: TellHere): void {
  for (const key of titleVariables) {
    const title = valueAt(yaml.data, key);
    const stray = typeof title === 'string' ? strayTag(title) : undefined;
    if (!stray) continue;
    const { text, closes } = stray;
    const closing = `</${/\w+/.exec(text)?.[0]}>`;
    tell(yaml.place([key]), {
      rule: 'markup',
      message: `"${key}" holds ${text}, which ${closes ? 'closes nothing' : 'nothing closes'}: it is printed as it stands.`,
      remedy: closes ? 'Write what opens it, or take it out.' : `Write ${closing} behind its words, or take it out.`,
      severity: 'warning',
    });
  }
}
