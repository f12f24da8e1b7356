import type { SearchWords } from '../en/search.ts';
import type { Tools } from '../tools.ts';

export const search = ({ forms }: Tools<'fr'>): SearchWords => ({
  description: 'Trouver des mots dans les essais, leurs affirmations, les incidents et les sources.',
  field: 'Rechercher',
  needsScript: 'La recherche a besoin de JavaScript. Ces pages énumèrent tout, et votre navigateur y trouve les mots.',
  lists: 'Listes',
  show: 'Afficher',
  all: 'Tout',
  essay: 'Essai',
  key: 'Appuyer sur {key} sur n’importe quelle page pour rechercher',
  depths: {
    'first lines': 'Des textes longs, seules les premières lignes sont parcourues.',
    titles: 'Des textes longs, seuls les titres sont parcourus.',
  },
  script: {
    failed: 'Une partie de l’index n’a pas pu être chargée.',
    loading: 'Chargement…',
    results: forms({ one: '# résultat', other: '# résultats' }),
    nothing: 'Rien trouvé pour « {query} ».',
    exact: '{results}.',
    alike: 'Rien ne contient « {query} ». Avec des mots semblables : {results}.',
    some: 'Rien ne contient tous ces mots. Avec certains d’entre eux : {results}.',
    kinds: {
      incident: {
        name: 'Incidents',
        all: forms({ one: '# incident', other: 'Les # incidents' }),
        more: 'D’autres incidents',
      },
      claim: {
        name: 'Affirmations',
        all: forms({ one: '# affirmation', other: 'Les # affirmations' }),
        more: 'D’autres affirmations',
      },
      essay: { name: 'Essais', all: forms({ one: '# passage', other: 'Les # passages' }), more: 'D’autres passages' },
      source: { name: 'Sources', all: forms({ one: '# source', other: 'Les # sources' }), more: 'D’autres sources' },
      page: { name: 'Pages', all: forms({ one: '# page', other: 'Les # pages' }), more: 'D’autres pages' },
    },
  },
  found: {
    parties: (names) => `Parties : ${names}`,
    claimOf: (number, essay) => `Affirmation ${number} de ${essay}`,
    paragraph: (essay, number) => `${essay}, paragraphe ${number}`,
    footnote: (essay, mark) => `${essay}, note de bas de page ${mark}`,
  },
});
