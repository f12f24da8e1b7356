import type { SourceWords } from '../en/source.ts';
import type { Tools } from '../tools.ts';

export const source = ({ count, quote }: Tools<'fr'>): SourceWords => ({
  count: (number) => count(number, { one: '# source', other: '# sources' }),
  description: 'Toutes les sources utilisées : ce que chacune dit d’important ici, et où elle est utilisée.',
  lead: (readings, unmarked) =>
    `Toutes les sources utilisées, par titre, qui y mène directement\u202f: ${readings}. ${unmarked}`,
  by: {
    title: (sources, prefix) => `${sources} : ${prefix}…`,
    description: (prefix) =>
      `Les sources dont l’identifiant commence par ${prefix} : ce que chacune dit d’important ici, et où elle est utilisée.`,
    lead: (prefix, unmarked) =>
      `Parmi {all}, celles dont l’identifiant commence par ${quote(prefix)}, par titre. ${unmarked}`,
    all: 'toutes les sources',
  },
  parted: 'Elles sont trop nombreuses pour une seule page ; elles sont réparties selon le début de leur identifiant.',
  letters: 'Par première lettre',
  withdrawn: 'Retirées',
  moved: 'Sources qui se trouvaient ici auparavant',
  entry: {
    others: (name) => `${name} et autres`,
    written: (language) => `en ${language}`,
    undated: 'sans date',
    used: 'Utilisée dans {places}',
    essay: (title) => `l’essai ${quote(title)}`,
    page: (title) => `la page ${quote(title)}`,
    claim: (number) => `l’affirmation ${number}`,
    archived: 'copie archivée',
  },
  about: 'À propos de {reference}',
  cite: 'Citer cette page',
  list: (number) => `Sources (${number})`,
  caveats: {
    translated: 'titre traduit par nos soins',
    untitled: 'titre donné par nos soins',
    via: (copy) => `copie lue : ${copy}`,
    stance: (stance) => `position : ${stance}`,
    archived: 'Archivé : ',
    archivedOn: (day) => `Archivé le ${day} : `,
  },
});
