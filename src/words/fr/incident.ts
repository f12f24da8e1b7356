import type { IncidentWords } from '../en/incident.ts';
import type { Tools } from '../tools.ts';

export const incident = ({ count }: Tools<'fr'>): IncidentWords => ({
  count: (number) => count(number, { one: '# incident', other: '# incidents' }),
  kicker: 'Incident',
  citedIn: (paragraphs) =>
    count(paragraphs, {
      one: 'dans {essay}, paragraphe {paragraphs}',
      other: 'dans {essay}, paragraphes {paragraphs}',
    }),
  cited: 'Où il est cité',
  inText: 'Dans le texte de {essay} :',
  paragraph: (number) => `paragraphe ${number}`,
  facts: { when: 'Quand', where: 'Où', who: 'Qui', outcome: 'Issue' },
  record: { heading: 'L’essai face aux faits établis', essay: 'L’essai :', known: 'Les faits établis :' },
  figures: {
    heading: 'Chiffres controversés',
    table: (incident) => `Tableau : chiffres controversés, ${incident}`,
    what: 'Quoi',
    amount: 'Combien',
    by: 'Qui le dit',
  },
  timeline: {
    heading: 'Chronologie',
    skip: 'Passer la frise chronologique',
    name: (incidents, years) => `Frise chronologique : ${incidents}, ${years}`,
  },
  list: {
    description:
      'Ce qui s’est passé : tous les incidents que citent les essais, dans l’ordre chronologique, chacun avec son dossier.',
    lead: 'Ce que citent les essais. Chaque entrée mène à son dossier ; les signes sont ceux des affirmations qui la citent.',
    leadByYear:
      'Ce que citent les essais, par année de début. Chaque entrée mène à son dossier ; les signes sont ceux des affirmations qui la citent.',
    onMap: 'Sur une carte',
    all: 'Tous les incidents',
    byYear: 'Par année',
    orders: { time: 'Date', place: 'Lieu', claims: 'Le plus d’affirmations' },
    later: (years) => count(years, { one: '# an plus tard', other: '# ans plus tard' }),
    claims: (number) => count(number, { one: 'Affirmation', other: 'Affirmations' }),
    claim: (number, level, statement) => `Affirmation ${number}, ${level} : ${statement}`,
  },
  year: {
    title: (incidents, year) => `${incidents}, ${year}`,
    description:
      'Ce qui s’est passé : les incidents que citent les essais, dans l’ordre chronologique, chacun avec son dossier.',
    lead: 'Une partie de {all}, dans l’ordre chronologique. Chaque entrée mène à son dossier.',
    all: 'la liste des incidents',
  },
  years: { others: 'Autres' },
  map: {
    heading: 'Carte',
    name: (incidents) => `Carte : ${incidents}. La liste des incidents ci-dessous donne le lieu de chacun.`,
    crowd: (number) =>
      count(number, {
        one: '# incident au même endroit',
        other: '# incidents proches les uns des autres',
      }),
    shared: 'Incidents qui partagent un signe',
    absent: 'Absents de la carte, faute de lieu indiqué : {incidents}.',
    countAbsent: (number) =>
      count(number, {
        one: 'Absent de la carte, faute de lieu indiqué : # incident.',
        other: 'Absents de la carte, faute de lieu indiqué : # incidents.',
      }),
    of: (place) => `Carte : ${place}`,
    dotted: '{borders} sont contestées.',
    borders: 'Les frontières en pointillé',
    all: 'Carte de tous les incidents',
    origin: (disputes) =>
      `Frontières : {atlas} (2018, domaine public), qui trace une frontière là où le contrôle change de mains, qui que ce soit qui revendique le territoire ; les lignes de front des guerres ne figurent pas sur la carte. ${disputes && `Les frontières en pointillé sont contestées, ici au sujet ${disputes}. `}Aucune ligne de la carte ne prend parti.`,
    // Each with its "de".
    disputes: {
      crimea: 'de la Crimée',
      'northern-cyprus': 'de Chypre du Nord',
      kosovo: 'du Kosovo',
      palestine: 'de la Cisjordanie et de Gaza',
      golan: 'du plateau du Golan',
      'western-sahara': 'du Sahara occidental',
      somaliland: 'du Somaliland',
      halaib: 'du triangle de Halaïb',
      abyei: 'd’Abyei',
      kashmir: 'du Cachemire',
      himalaya: 'de la frontière entre l’Inde et la Chine',
    },
    territories: { northernCyprus: 'Chypre du Nord', somaliland: 'Somaliland' },
  },
});
