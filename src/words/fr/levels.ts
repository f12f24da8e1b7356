import type { LevelsWords } from '../en/levels.ts';
import type { Tools } from '../tools.ts';

export const levels = ({ count }: Tools<'fr'>): LevelsWords => {
  return {
    'well-supported': {
      name: 'Bien étayée',
      inText: 'bien étayée',
      count: (number) => count(number, { one: '# bien étayée', other: '# bien étayées' }),
      meaning: 'Des sources solides et indépendantes concordent, et ce qui s’y oppose n’ébranle pas l’affirmation.',
    },
    'partly-supported': {
      name: 'En partie étayée',
      inText: 'en partie étayée',
      count: (number) => count(number, { one: '# en partie étayée', other: '# en partie étayées' }),
      meaning: 'L’essentiel tient ; une part est fausse, exagérée ou n’est pas démontrée.',
    },
    contested: {
      name: 'Contestée',
      inText: 'contestée',
      count: (number) => count(number, { one: '# contestée', other: '# contestées' }),
      meaning: 'Il y a de bons éléments des deux côtés, et les gens informés ne s’accordent pas.',
    },
    weak: {
      name: 'Fragile',
      inText: 'fragile',
      count: (number) => count(number, { one: '# fragile', other: '# fragiles' }),
      meaning: 'Peu d’éléments parlent pour elle, ou les faits connus parlent contre elle.',
    },
    'value-judgement': {
      name: 'Jugement de valeur',
      inText: 'jugement de valeur',
      count: (number) => count(number, { one: '# jugement de valeur', other: '# jugements de valeur' }),
      meaning: 'Elle dit ce qui est bien ou ce qu’il faudrait faire : les faits la touchent sans la trancher.',
    },
    prediction: {
      name: 'Prévision',
      inText: 'prévision',
      count: (number) => count(number, { one: '# prévision', other: '# prévisions' }),
      meaning: 'Elle dit ce qui devait encore venir ; la note dit ce qui est venu.',
    },
  };
};
