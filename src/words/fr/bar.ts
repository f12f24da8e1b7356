import type { BarWords } from '../en/bar.ts';
import type { Tools } from '../tools.ts';

export const bar = (_: Tools<'fr'>): BarWords => ({
  skip: 'Aller au texte',
  site: 'Site',
  menu: 'Menu',
  argument: 'Argumentation',
  claims: 'Affirmations',
  essays: 'Essais',
  incidents: 'Incidents',
  sources: 'Sources',
  method: 'Méthode',
  search: 'Rechercher',
  choices: {
    name: 'Présentation',
    theme: { label: 'Couleurs', '': 'Du système', light: 'Claires', dark: 'Sombres' },
    view: { label: 'Afficher', '': 'Les mots décisifs', text: 'Le texte seul', whole: 'Les affirmations entières' },
    size: { label: 'Taille du texte', small: 'Petite', '': 'Normale', large: 'Grande', largest: 'Très grande' },
    leading: { label: 'Lignes', '': 'Normales', wide: 'Espacées' },
    spacing: { label: 'Lettres', '': 'Normales', wide: 'Espacées' },
    face: { label: 'Police', '': 'Avec empattements', sans: 'Sans empattements' },
  },
  corrections: 'Corrections',
  data: 'Tout en données',
  feeds: 'Nouveaux essais, incidents et affirmations : {rss}, {json}',
});
