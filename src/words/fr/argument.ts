import type { ArgumentWords } from '../en/argument.ts';
import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'fr'>): ArgumentWords => ({
  title: 'L’argumentation',
  description: (essay) =>
    `Ce que conclut ${essay}, sur quoi cela repose, à quoi le texte s’oppose, et à quel point chaque affirmation est étayée.`,
  lead: 'de {essay}, de sa conclusion à ce sur quoi elle repose',
  list: 'Affirmation par affirmation',
  asList: 'En liste',
  asMap: 'En schéma',
  map: 'Schéma de l’argumentation',
  argues: 'Ce que soutient l’essai',
  views: 'Opinions que l’essai combat',
  alone: 'Affirmations isolées',
  elsewhere: 'exposée à sa propre place',
  sides: { for: 'pour', against: 'contre' },
  place: {
    above: 'Ce qu’elle appuie ou combat',
    below: 'Ce qui l’appuie ou la combat',
    self: 'Cette affirmation',
    alone: 'Cette affirmation est isolée : l’essai n’en tire rien et n’en donne aucune raison',
    whole: 'Sa place dans toute l’argumentation',
  },
});
