import { joinTexts } from '../../model/join-texts.ts';
import type { Source } from '../../model/schema/source.ts';

/**
 * `Dostoevsky, Fyodor`, for formats in which a comma parts the names of a person: they know none within a part, so a body keeps its
 * name in one piece but for commas.
 */
export function plainName(name: Source['author'][number]): string {
  const part = (text: string) => text.replace(/\s*,\s*/g, ' ');
  if ('literal' in name) return part(name.literal);
  const { family, given, 'non-dropping-particle': particle } = name;
  return joinTexts(
    [joinTexts([particle, family], ' '), given].map((one) => one && part(one)),
    ', ',
  );
}
