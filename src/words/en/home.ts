import type { Tools } from '../tools.ts';

export const home = ({ count, number: written }: Tools<'en'>) => ({
  record: 'The record.',
  checked: (claims: number, sources: number) =>
    `${count(claims, { one: '# claim', other: '# claims' })} checked against ${count(sources, { one: '# source', other: '# sources' })}:`,
  read: 'Read the essay',
  more: 'More essays',
  teasers: { holdsBest: 'Holds best', mostEvidence: 'Most evidence' },
  how: 'An argument stands on claims and examples. Here each of them is marked in the text, with what supports it, what speaks against it, and a link that lasts.',
  /** Of more than there is room for. */
  essays: (number: number) => `All ${written(number)} essays`,
  incidents: 'All incidents in time order',
  sources: 'all sources',
  method: 'how notes are made',
  list: {
    title: (number: number) => `${written(number)} essays`,
    description: 'Every essay, the newest first, with all its claims.',
  },
});

export type HomeWords = ReturnType<typeof home>;
