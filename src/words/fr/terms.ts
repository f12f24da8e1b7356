import type { TermsWords } from '../en/terms.ts';
import type { Tools } from '../tools.ts';
import { levels } from './levels.ts';

export const terms = (tools: Tools<'fr'>): TermsWords => {
  const { count } = tools;
  return {
    comma: ', ',
    semicolon: '\u202f; ',
    colon: '\u202f: ',
    stop: '.',
    order: 'Ordre',
    dates: {
      about: (date) => `vers ${isDay(date) ? 'le ' : ''}${date}`,
      since: (date) => `depuis ${isDay(date) ? 'le ' : ''}${date}`,
      until: (date) => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`,
      decade: (year) => `années ${year}`,
      season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season]} ${year}`,
    },
    references: {
      and: (a, b) => `${a} et ${b}`,
      others: (name) => `${name} et al.`,
      undated: 's.\u00a0d.',
    },
    levels: levels(tools),
    confidences: {
      low: 'confiance faible',
      medium: 'confiance moyenne',
      high: 'confiance élevée',
    },
    kinds: {
      descriptive: { name: 'Descriptive', claim: 'Affirmation descriptive' },
      causal: { name: 'Causale', claim: 'Affirmation causale' },
      predictive: { name: 'Prédictive', claim: 'Affirmation prédictive' },
      normative: { name: 'Normative', claim: 'Affirmation normative' },
    },
    roles: {
      thesis: { name: 'La thèse', short: 'La thèse' },
      target: { name: 'L’opinion que l’essai combat', short: 'Opinion combattue' },
      conclusion: { name: 'La conclusion', short: 'La conclusion' },
    },
    bearings: {
      for: { title: 'Pour', name: 'Pour' },
      against: { title: 'Contre, ou avec réserve', name: 'Contre' },
      context: { title: 'Contexte', name: 'Contexte' },
    },
    weighing: {
      for: {
        strongest: 'L’élément le plus fort pour',
        count: (number) => count(number, { one: '# pour', other: '# pour' }),
      },
      against: {
        strongest: 'L’élément le plus fort contre',
        count: (number) => count(number, { one: '# contre', other: '# contre' }),
      },
    },
    findings: {
      exact: 'Exact',
      imprecise: 'Imprécis',
      wrong: 'Faux',
      'left-out': 'Omis',
      disputed: 'Controversé',
    },
    relations: {
      own: { kicker: 'Essai annoté', argues: 'Ce que soutient l’essai', byline: 'Par {names}{place}', sentence: '' },
      restatement: {
        kicker: 'Argumentation annotée',
        argues: 'Ce que soutiennent les auteurs',
        byline: '{names}{place}\u202f: l’argumentation en d’autres termes',
        sentence:
          'Ce n’est pas l’original : le texte reprend l’argumentation paragraphe par paragraphe en d’autres termes, et l’annote.',
      },
      reprint: {
        kicker: 'Réédition annotée',
        argues: 'Ce que soutient le texte',
        byline: 'Par {names}{place}',
        sentence: 'Le texte est reproduit d’après l’original ; les notes sont de nous.',
      },
    },
    sides: {
      for: { below: 'pour elle', above: 'elle plaide pour' },
      against: { below: 'contre elle', above: 'elle plaide contre' },
    },
    sayings: { words: 'Termes', statement: 'Énoncé', level: 'Niveau', verdict: 'Verdict' },
    readings: {
      whole: {
        remark: 'lu en entier',
        count: (number) => count(number, { one: '# lue en entier', other: '# lues en entier' }),
        unmarked: 'Sans mention, la source a été lue en entier.',
      },
      part: {
        remark: 'lu en partie',
        count: (number) => count(number, { one: '# lue en partie', other: '# lues en partie' }),
        unmarked: 'Sans mention, la source a été lue en partie.',
      },
      abstract: {
        remark: 'résumé lu',
        count: (number) => count(number, { one: '# dont le résumé a été lu', other: '# dont le résumé a été lu' }),
        unmarked: 'Sans mention, seul le résumé de la source a été lu.',
      },
      no: {
        remark: 'non lu par la rédaction',
        count: (number) => count(number, { one: '# non lue par la rédaction', other: '# non lues par la rédaction' }),
        unmarked: 'Sans mention, la rédaction n’a pas lu la source.',
      },
    },
    precisions: {
      exact: { name: 'lieu exact', legend: '' },
      town: { name: 'à la ville près', legend: '' },
      region: {
        name: 'à la région près',
        legend: 'Un cercle teinté est une région : le lieu n’est pas connu de plus près.',
      },
      symbolic: {
        name: 'un lieu qui en tient lieu',
        legend:
          'Un anneau est un lieu qui en représente beaucoup, comme une capitale pour un sondage dans tout le pays.',
      },
    },
  };
};

/** A day takes the article: « depuis le 7 février », « depuis 1879 ». */
const isDay = (date: string): boolean => /^\d+(er)? \p{L}/u.test(date);
