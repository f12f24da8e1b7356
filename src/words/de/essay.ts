import type { EssayWords } from '../en/essay.ts';
import type { Tools } from '../tools.ts';

export const essay = ({ count }: Tools<'de'>): EssayWords => ({
  claims: (number) => count(number, { one: '# Behauptung', other: '# Behauptungen' }),
  incidents: (number) => count(number, { one: '# Vorfall', other: '# Vorfälle' }),
  draft: 'Entwurf, nicht veröffentlicht',
  place: { both: ' ({publisher}, {date})', publisher: ' ({publisher})', date: ' ({date})' },
  noClaims: 'Dieser Essay enthält keine markierten Behauptungen.',
  unknownAuthor: 'unbekannter Hand',
  record: 'Der Befund',
  recordIs: (level) => `Der Befund: ${level}`,
  strip: {
    claims: 'Die Behauptungen in der Reihenfolge des Textes',
    sections: 'Die Behauptungen nach Abschnitten',
    title: (number, words, level, verdict) => `${number}. ${words}. ${level}${verdict ? `: ${verdict}` : ''}`,
  },
  signs: {
    title: 'Zeichen',
    text: '{crux} sind die Worte, von denen ein Urteil abhängt. {chip} öffnet die Anmerkung zu einer Behauptung. {dotted} führt zu dem, was geschehen ist.',
    crux: 'Unterstrichen',
    chip: 'Ein Zeichen mit Nummer',
    dotted: 'Eine gepunktete Linie',
  },
  about: {
    title: 'Über diese Seite',
    original: 'Nach {original}.',
    annotated:
      'Annotiert von {editors} ·\u00a0veröffentlicht am {published}{updated} ·\u00a0{method} ·\u00a0{corrections}',
    updated: ' ·\u00a0aktualisiert am {date}',
    method: 'wie die Anmerkungen entstehen',
    corrections: 'Berichtigungen',
    take: 'Zum Mitnehmen, samt allen Anmerkungen: {html} ·\u00a0{epub} ·\u00a0{markdown}',
    missing: ' (entsteht beim Bauen der Website)',
    role: '{name}: {role}.',
    roleThen: (year) => `{name}: {role}, nach dem Stand von ${year}.`,
    cite: 'Diesen Essay zitieren',
  },
  gloss: {
    name: (number, level) => `${number} ${level}.`,
    whyOf: (number) => `Warum: Anmerkung zu Behauptung ${number}`,
    sent: (number, all) => `Der Link führte zu Behauptung ${number} von ${all}. {start}`,
    start: 'Von vorn lesen',
  },
  rail: {
    name: 'Angeführte Vorfälle nach Abschnitten des Essays',
    title: 'Angeführte Vorfälle',
    opening: 'Anfang',
    claim: (number, level) => `Behauptung ${number}, ${level}`,
  },
  worksheet: {
    print: 'Als Arbeitsblatt drucken',
    call: 'Bevor ich weiterlese, nenne ich dies:',
    because: 'denn:',
    answers: 'Lösungen',
  },
});
