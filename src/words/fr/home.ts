import type { HomeWords } from '../en/home.ts';
import type { Tools } from '../tools.ts';

export const home = ({ count, number: written }: Tools<'fr'>): HomeWords => ({
  record: 'Les faits.',
  checked: (claims, sources) =>
    `${count(claims, { one: '# affirmation confrontée', other: '# affirmations confrontées' })} à ${count(sources, { one: '# source', other: '# sources' })}\u202f:`,
  read: 'Lire l’essai',
  more: 'Autres essais',
  teasers: { holdsBest: 'La plus solide', mostEvidence: 'La plus documentée' },
  how: 'Une argumentation repose sur des affirmations et des exemples. Ici, chacun est signalé dans le texte, avec ce qui l’appuie, ce qui le contredit et un lien qui dure.',
  essays: (number) => `Les ${written(number)} essais`,
  incidents: 'Tous les incidents dans l’ordre chronologique',
  sources: 'toutes les sources',
  method: 'comment les notes sont faites',
  list: {
    title: (number) => `${written(number)} essais`,
    description: 'Tous les essais, du plus récent au plus ancien, avec toutes leurs affirmations.',
  },
});
