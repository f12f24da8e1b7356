import type { SiteWords } from '../en/site.ts';
import type { Tools } from '../tools.ts';

export const site = ({ count }: Tools<'fr'>): SiteWords => ({
  copy: { link: 'Copier le lien', text: 'Copier', copied: 'Copié', byHand: 'À copier à la main' },
  asData: 'En données',
  byBuild: 'fait à la construction du site',
  drafts: 'Ce site montre des brouillons. Il n’est pas publié\u202f: merci de ne pas le citer ni le transmettre.',
  lists: {
    essays: '{essays}, et toutes leurs affirmations',
    essay: '{essay}, et {claims}',
    claims: (number) => count(number, { one: 'son affirmation', other: 'ses # affirmations' }),
    incidents: '{incidents}, dans l’ordre chronologique',
    allIncidents: (number) => count(number, { one: '# incident', other: 'Les # incidents' }),
    sources: '{sources}, par titre',
    allSources: (number) => count(number, { one: '# source', other: 'Les # sources' }),
  },
  missing: {
    title: 'Page introuvable',
    heading: 'Il n’y a pas de page à cette adresse',
    text: 'Elle a peut-être été mal tapée. Chaque affirmation, chaque incident et chaque source garde l’adresse de sa publication. On peut partir de {home}, de la {search}, ou de ces listes\u202f:',
    search: 'recherche',
    folder:
      'Là où ces liens ne mènent nulle part, le site se trouve dans un dossier de son hébergeur\u202f: aller {here} ou {above}.',
    here: 'à ce dossier',
    above: 'à celui du dessus',
  },
  corrections: {
    description: 'Ce qui a été corrigé, révisé, retiré ou renommé depuis sa publication.',
    lead: 'Tout ce qui change dans une affirmation après sa publication figure ici et sur sa propre page, avec ce qu’elle disait avant. Rien n’est ôté de cette liste.',
    corrected: 'Corrigé et révisé',
    none: 'Rien encore.',
    revision: (number) => `Version ${number}.`,
    withdrawn: 'Retiré',
    wasWithdrawn: {
      essay: 'l’essai {title} a été retiré.',
      claim: 'l’affirmation {title} a été retirée.',
      incident: 'l’incident {title} a été retiré.',
      source: 'la source {title} a été retirée.',
    },
    renamed: 'Renommé',
    isNow: {
      essay: 'l’essai {old} s’appelle désormais {now}.',
      claim: 'l’affirmation {old} s’appelle désormais {now}.',
      incident: 'l’incident {old} s’appelle désormais {now}.',
      source: 'la source {old} s’appelle désormais {now}.',
    },
  },
  method: {
    description: 'Ce que signifient les niveaux, et à qui appartient quoi.',
    levels: 'Ce que signifient les niveaux',
    numbers: (scale) =>
      `Les programmes qui comparent des évaluations d’affirmations trouvent les verdicts en nombres, de 1, contredit par les faits, à 5\u202f: ${scale.join(', ')}. Les jugements de valeur et les prévisions n’ont ni nombre ni évaluation.`,
    number: (level, rating) => `«\u202f${level}\u202f» vaut ${rating}`,
    readings: (told, unmarked) => `Ce qui a été lu de nos sources\u202f: ${told}. ${unmarked}`,
    mistakes: 'Nous signaler une erreur\u202f: {contact}. Ce qui a été corrigé figure parmi {corrections}.',
    corrections: 'toutes les corrections',
    rights: 'Droits',
    license: 'Le texte de ce site, par {publisher}, peut être utilisé sous {license}.',
    dataIs:
      'Les affirmations, les incidents, les sources et les essais entiers existent aussi sous forme de {data}, pour les tableurs, les cartes, les gestionnaires de références et d’autres programmes.',
    dataLink: 'données',
  },
});
