import type { EssayWords } from '../en/essay.ts';
import type { Tools } from '../tools.ts';

export const essay = ({ count }: Tools<'fr'>): EssayWords => ({
  claims: (number) => count(number, { one: '# affirmation', other: '# affirmations' }),
  incidents: (number) => count(number, { one: '# incident', other: '# incidents' }),
  draft: 'Brouillon, non publié',
  place: { both: ' ({publisher}, {date})', publisher: ' ({publisher})', date: ' ({date})' },
  noClaims: 'Cet essai ne marque aucune affirmation.',
  unknownAuthor: 'un auteur inconnu',
  record: 'Ce qui est établi',
  recordIs: (level) => `Ce qui est établi\u202f: ${level}`,
  strip: {
    claims: 'Les affirmations dans l’ordre du texte',
    sections: 'Les affirmations, section par section',
    title: (number, words, level, verdict) => `${number}. ${words}. ${level}${verdict ? `\u202f: ${verdict}` : ''}`,
  },
  signs: {
    title: 'Signes',
    text: '{crux} sont ceux dont dépend un verdict. {chip} ouvrent la note sur une affirmation. {dotted} mène à ce qui s’est passé.',
    crux: 'Les mots soulignés',
    chip: 'Un signe et un numéro',
    dotted: 'Une ligne pointillée',
  },
  about: {
    title: 'À propos de cette page',
    original: 'D’après {original}.',
    annotated:
      'Annotation\u202f: {editors} ·\u00a0publication\u202f: {published}{updated} ·\u00a0{method} ·\u00a0{corrections}',
    updated: ' ·\u00a0mise à jour\u202f: {date}',
    method: 'comment les notes sont faites',
    corrections: 'corrections',
    take: 'À emporter, notes comprises\u202f: {html} ·\u00a0{epub} ·\u00a0{markdown}',
    missing: ' (produit lors de la construction du site)',
    role: '{name}\u202f: {role}.',
    roleThen: (year) => `{name}\u202f: {role}, selon la présentation de ${year}.`,
    cite: 'Citer cet essai',
  },
  gloss: {
    name: (number, level) => `${number} ${level}.`,
    whyOf: (number) => `Pourquoi\u202f: note sur l’affirmation ${number}`,
    sent: (number, all) => `Le lien vous a mené à l’affirmation ${number} sur ${all}. {start}`,
    start: 'Lire depuis le début',
  },
  rail: {
    name: 'Incidents cités, par section de l’essai',
    title: 'Incidents cités',
    opening: 'Début',
    claim: (number, level) => `Affirmation ${number}, ${level}`,
  },
  worksheet: {
    print: 'Imprimer comme fiche de travail',
    call: 'Avant de lire la suite, je dirais\u202f:',
    because: 'parce que\u202f:',
    answers: 'Réponses',
  },
});
