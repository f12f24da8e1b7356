import type { NoteWords } from '../en/note.ts';
import type { Tools } from '../tools.ts';

export const note = ({ count, number: written }: Tools<'fr'>): NoteWords => ({
  title: 'Notes',
  name: (number) => `Note sur l’affirmation ${number}`,
  close: 'Fermer',
  evidence: (number) => `Les ${written(number)} éléments de preuve`,
  whole: 'La note entière',
  quote: 'Citer',
  back: 'Retour',
  backTo: (number) => `Retour à l’affirmation ${number}`,
  previous: 'Précédente',
  previousIs: (number) => `Précédente\u202f: note sur l’affirmation ${number}`,
  next: 'Suivante',
  nextIs: (number) => `Suivante\u202f: note sur l’affirmation ${number}`,
  sources: (number) =>
    count(number, {
      one: 'La source nommée sur cette page',
      other: 'Les # sources nommées sur cette page',
    }),
  sign: (number, level) => `Affirmation ${number}, ${level}\u202f: note`,
  footnotes: {
    title: 'Notes de bas de page',
    letter: (mark) => mark,
    name: (letter) => `Note de bas de page ${letter}`,
    backTo: (letter) => `Retour à ${letter}`,
    backToOne: (letter, number) => `Retour à l’appel ${number} de ${letter}`,
  },
});
