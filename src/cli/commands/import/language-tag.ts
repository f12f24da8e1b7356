import { babelName } from '../../../data/sources/babel-name.ts';
import { language } from '../../../model/language.ts';

/** Languages that programs name in words, as LaTeX and Zotero’s users do. */
const named = new Map(
  'ar bg ca cs da de de-AT de-CH el en en-AU en-CA en-GB en-US es et eu fa fi fr ga gl he hi hr hu id is it ja ko la lt lv mk nb nl nn pl pt pt-BR ro ru sk sl sr sv th tr uk vi zh'
    .split(' ')
    .flatMap((tag) => {
      const english = new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.toLowerCase();
      const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)?.toLowerCase();
      return [english, own, babelName(tag)].flatMap((name) => (name ? [[name, tag] as const] : []));
    }),
);
// Babel’s older names.
for (const [name, tag] of [['german', 'de'], ['ukenglish', 'en-GB'], ['usenglish', 'en-US'], ['english', 'en'], ['brazil', 'pt-BR']] as const)
  named.set(name, tag); // prettier-ignore

/** `de` for `ngerman`, `en-GB` for `en_GB`; nothing for what is no language. */
export function languageTag(text: string): string | undefined {
  const tag = named.get(text.trim().toLowerCase()) ?? text.trim().replaceAll('_', '-');
  return language.safeParse(tag).success ? tag : undefined;
}
