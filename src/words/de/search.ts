import type { SearchWords } from '../en/search.ts';
import type { Tools } from '../tools.ts';

export const search = ({ forms }: Tools<'de'>): SearchWords => ({
  description: 'Wörter in den Essays, ihren Behauptungen, den Vorfällen und den Quellen finden.',
  field: 'Suchen nach',
  needsScript: 'Die Suche braucht JavaScript. Diese Seiten führen alles auf, und Ihr Browser findet Wörter darin.',
  lists: 'Verzeichnisse',
  show: 'Anzeigen',
  all: 'Alle',
  essay: 'Essay',
  key: 'Auf jeder Seite mit {key} suchen',
  depths: {
    'first lines': 'In langen Texten werden nur die ersten Zeilen durchsucht.',
    titles: 'Von langen Texten werden nur die Titel durchsucht.',
  },
  script: {
    failed: 'Ein Teil des Suchverzeichnisses konnte nicht geladen werden.',
    loading: 'Wird geladen …',
    results: forms({ one: '# Ergebnis', other: '# Ergebnisse' }),
    nothing: 'Nichts gefunden für „{query}“.',
    exact: '{results}.',
    alike: 'Nirgends steht „{query}“. Mit ähnlichen Wörtern: {results}.',
    some: 'Nirgends stehen alle diese Wörter. Mit einigen davon: {results}.',
    kinds: {
      incident: {
        name: 'Vorfälle',
        all: forms({ one: '# Vorfall', other: 'Alle # Vorfälle' }),
        more: 'Weitere Vorfälle',
      },
      claim: {
        name: 'Behauptungen',
        all: forms({ one: '# Behauptung', other: 'Alle # Behauptungen' }),
        more: 'Weitere Behauptungen',
      },
      essay: { name: 'Essays', all: forms({ one: '# Stelle', other: 'Alle # Stellen' }), more: 'Weitere Stellen' },
      source: { name: 'Quellen', all: forms({ one: '# Quelle', other: 'Alle # Quellen' }), more: 'Weitere Quellen' },
      page: { name: 'Seiten', all: forms({ one: '# Seite', other: 'Alle # Seiten' }), more: 'Weitere Seiten' },
    },
  },
  found: {
    parties: (names) => `Beteiligte: ${names}`,
    claimOf: (number, essay) => `Behauptung ${number} in ${essay}`,
    paragraph: (essay, number) => `${essay}, Absatz ${number}`,
    footnote: (essay, mark) => `${essay}, Fußnote ${mark}`,
  },
});
