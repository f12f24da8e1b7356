/** Languages and regions that LaTeX calls otherwise than English does. */
const names: Readonly<Record<string, string>> = {
  de: 'ngerman',
  'de-AT': 'naustrian',
  'de-CH': 'nswissgerman',
  'en-AU': 'australian',
  'en-CA': 'canadian',
  'en-GB': 'british',
  'en-US': 'american',
  nb: 'norsk',
  nn: 'nynorsk',
  no: 'norsk',
  'pt-BR': 'brazilian',
};

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * A language as the package babel of LaTeX calls it; nothing where it could not know the name.
 *
 * @param tag Of BCP 47.
 */
export function babelName(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  const name = names[`${language}-${region}`] ?? names[language] ?? english.of(language || 'und')?.toLowerCase();
  return name !== undefined && /^[a-z]+$/.test(name) ? name : undefined;
}
