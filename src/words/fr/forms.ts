import type { FormsWords } from '../en/forms.ts';
import type { Tools } from '../tools.ts';

export const forms = ({ count }: Tools<'fr'>): FormsWords => ({
  contents: 'Sommaire',
  landmarks: 'Repères',
  cover: 'Couverture',
  annotated: (title) => `${title}, annoté`,
  withNotes: (title) => `${title}, avec toutes les notes`,
  access: 'Du texte d’un bout à l’autre\u202f; les graphiques sont aussi donnés en tableaux.',
  listed: {
    notes: (claims) => count(claims, { one: 'Notes sur # affirmation', other: 'Notes sur # affirmations' }),
    sources: (number) => count(number, { one: '# source', other: '# sources' }),
    method: 'Comment les notes sont faites',
  },
});
