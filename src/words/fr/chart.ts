import type { ChartWords } from '../en/chart.ts';
import type { Tools } from '../tools.ts';

export const chart = ({ count, number: written }: Tools<'fr'>): ChartWords => ({
  percent: (figure) => `${figure}\u202f%`,
  title: 'Tous les chiffres, questions et sources',
  download: 'Télécharger tous les chiffres (CSV)',
  rest: {
    questions: (number) => count(number, { one: '# question', other: 'Les # questions' }),
    figures: (number, since) => `${count(number, { one: '# chiffre', other: 'Les # chiffres' })} depuis ${since}`,
    wording: (all) => `${all}, avec leur libellé et les sources`,
    sources: (all) => `${all}, avec les sources`,
  },
  otherQuestions: (number) => `Les autres questions (${written(number)})`,
  questions: 'Questions',
  signs: {
    scale: (unit) => `Unité de l’échelle\u202f: ${unit}.`,
    ringed: 'Cerclé\u202f: cité dans l’essai.',
    hollow: 'Creux\u202f: seul l’essai donne ce chiffre.',
    dotted: 'Pointillé\u202f: des chiffres manquent dans l’intervalle.',
    none: 'Sans ligne\u202f: aucun chiffre trouvé pendant des années.',
  },
  mark: (series, date, figure) => `${series}, ${date}\u202f: ${figure}`,
  asked: 'Personnes interrogées',
  question: 'Question',
  waves: 'Vagues',
  from: (waves, first, last) =>
    `${written(waves)}, de ${first} à ${last}\u202f; la date de chacune est dans le tableau.`,
  span: (least, most) => `${least} à ${most}`,
  sizes: (size, known) => `n\u00a0=\u00a0${size}, pour ${known} d’entre elles.`,
  size: (number) => `n = ${written(number)}`,
  noSize: 'n inconnu',
  quotedAs: (words) => `Cité ainsi\u202f: ${words}`,
  onlyHere: 'Seul l’essai donne ce chiffre.',
  table: {
    name: (chart) => `Tableau\u202f: ${chart}`,
    figures: 'Chiffres',
    answer: 'Réponse',
    when: 'Date',
    source: 'Source',
    note: (number) => `note ${number}`,
    onlyHere: 'Seul l’essai le donne.',
  },
  summary: {
    lines: (first, last) => `Lignes de ${first} à ${last}.`,
    figure: (figure, date) => `${figure} (${date})`,
    course: (series, parts) => `${series}\u202f: ${parts.join(', ')}.`,
    figures: (number) => count(number, { one: '# chiffre', other: '# chiffres' }),
    ends: (first, last) => `de ${first} à ${last}`,
    highest: (figure) => `maximum ${figure}`,
    lowest: (figure) => `minimum ${figure}`,
    quotes: (quoted) => `L’essai cite ${quoted.join('\u202f; ')}.`,
  },
});
