import { edition } from '../../edition.ts';
import type { Essay } from '../../model/edition.ts';
import { keysOf, kinds, levels } from '../../model/terms.ts';
import type { Words } from '../../words/words.ts';

/** By what the claims of an essay can be chosen; only values that some claim has. */
export const claimFilters = ({ claims }: Essay, { terms, claim }: Words) => [
  {
    name: 'level',
    label: claim.table.filters.level,
    options: keysOf(levels)
      .filter((level) => claims.some(({ assessment }) => assessment.level === level))
      .map((level) => ({ value: level as string, label: terms.levels[level].name })),
  },
  {
    name: 'kind',
    label: claim.table.filters.kind,
    options: keysOf(kinds)
      .filter((kind) => claims.some((one) => one.kind === kind))
      .map((kind) => ({ value: kind as string, label: terms.kinds[kind].name })),
  },
  {
    name: 'incident',
    label: claim.table.filters.incident,
    options: edition
      .incidentsInOrder(claims.flatMap(({ incidents }) => incidents))
      .map(({ id, short }) => ({ value: id, label: short })),
  },
];

/** The choice itself filters, in CSS: nothing waits for a script. A style may stand only in the head of a page. */
export const filterRules = (essay: Essay, words: Words): string =>
  claimFilters(essay, words)
    .flatMap(({ name, options }) =>
      options.flatMap(({ value }) => {
        const others = `tbody tr:not([data-${name}~="${value}"])`;
        const chosen = `:has(#by-${name} option[value="${value}"]:checked) ${others}`;
        // A level can be chosen by a link to it as well, and the link stands in for the choice.
        return name === 'level'
          ? [`.claims:not(:has(.only:target))${chosen}`, `.claims:has(.${value}:target) ${others}`]
          : [`.claims${chosen}`];
      }),
    )
    .join(',')
    .concat('{display:none}');
