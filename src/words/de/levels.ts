import type { LevelsWords } from '../en/levels.ts';
import type { Tools } from '../tools.ts';

export const levels = ({ count }: Tools<'de'>): LevelsWords => {
  const same = (words: string) => (number: number) => count(number, { one: `# ${words}`, other: `# ${words}` });
  return {
    'well-supported': {
      name: 'Gut belegt',
      inText: 'gut belegt',
      count: same('gut belegt'),
      meaning:
        'Voneinander unabhängige, verlässliche Quellen stimmen überein, und was dagegen spricht, bringt die Behauptung nicht zu Fall.',
    },
    'partly-supported': {
      name: 'Teilweise belegt',
      inText: 'teilweise belegt',
      count: same('teilweise belegt'),
      meaning: 'Im Kern trifft sie zu; ein Teil ist falsch, übertrieben oder nicht gezeigt.',
    },
    contested: {
      name: 'Umstritten',
      inText: 'umstritten',
      count: same('umstritten'),
      meaning: 'Auf beiden Seiten stehen gute Belege, und Sachkundige sind uneins.',
    },
    weak: {
      name: 'Schwach belegt',
      inText: 'schwach belegt',
      count: same('schwach belegt'),
      meaning: 'Wenig spricht für sie, oder was überliefert ist, spricht gegen sie.',
    },
    'value-judgement': {
      name: 'Werturteil',
      inText: 'Werturteil',
      count: (number) => count(number, { one: '# Werturteil', other: '# Werturteile' }),
      meaning: 'Sie sagt, was gut ist oder geschehen sollte: Tatsachen berühren sie, entscheiden sie aber nicht.',
    },
    prediction: {
      name: 'Vorhersage',
      inText: 'Vorhersage',
      count: (number) => count(number, { one: '# Vorhersage', other: '# Vorhersagen' }),
      meaning: 'Sie sagt, was erst kommen sollte; die Anmerkung sagt, was kam.',
    },
  };
};
