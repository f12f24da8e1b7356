/* English word forms, as far as the vocabulary needs them. */

const irregularPasts = new Map(
  Object.entries({
    show: 'showed',
    find: 'found',
    keep: 'kept',
    lose: 'lost',
    build: 'built',
    choose: 'chose',
    deny: 'denied',
    study: 'studied',
    prefer: 'preferred',
    control: 'controlled',
    limit: 'limited',
    offer: 'offered',
    publish: 'published',
    open: 'opened',
    lend: 'lent',
    steer: 'steered',
    strike: 'struck',
    forgive: 'forgave',
    submit: 'submitted',
    trap: 'trapped',
    rob: 'robbed',
    wrap: 'wrapped',
    regret: 'regretted',
  }),
);

const irregularPlurals = new Map(
  Object.entries({
    child: 'children',
    wolf: 'wolves',
    scissors: 'scissors',
    shelf: 'shelves',
    past: 'past years',
    loss: 'losses',
    city: 'cities',
  }),
);

export function past(verb: string): string {
  const irregular = irregularPasts.get(verb);
  if (irregular) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

export function plural(noun: string): string {
  const irregular = irregularPlurals.get(noun);
  if (irregular) return irregular;
  if (/(s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

export const countWords = (text: string): number => text.split(/\s+/).length;
