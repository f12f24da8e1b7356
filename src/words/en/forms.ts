import type { Tools } from '../tools.ts';

export const forms = ({ count }: Tools<'en'>) => ({
  contents: 'Contents',
  landmarks: 'Landmarks',
  cover: 'Cover',
  annotated: (title: string) => `${title}, annotated`,
  withNotes: (title: string) => `${title}, with all notes`,
  access: 'Text throughout; figures are given as tables.',
  listed: {
    notes: (claims: number) => count(claims, { one: 'Notes on # claim', other: 'Notes on # claims' }),
    sources: (number: number) => count(number, { one: '# source', other: '# sources' }),
    method: 'How notes are made',
  },
});

export type FormsWords = ReturnType<typeof forms>;
