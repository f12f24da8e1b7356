import type { NoteWords } from '../en/note.ts';
import type { Tools } from '../tools.ts';

export const note = ({ count, number: written }: Tools<'de'>): NoteWords => ({
  title: 'Anmerkungen',
  name: (number) => `Anmerkung zu Behauptung ${number}`,
  close: 'Schließen',
  evidence: (number) => `Alle ${written(number)} Belege`,
  whole: 'Die ganze Anmerkung',
  quote: 'Zitieren',
  back: 'Zurück',
  backTo: (number) => `Zurück zu Behauptung ${number}`,
  previous: 'Vorige',
  previousIs: (number) => `Vorige: Anmerkung zu Behauptung ${number}`,
  next: 'Nächste',
  nextIs: (number) => `Nächste: Anmerkung zu Behauptung ${number}`,
  sources: (number) =>
    count(number, {
      one: 'Die eine Quelle, die auf dieser Seite genannt ist',
      other: 'Die # Quellen, die auf dieser Seite genannt sind',
    }),
  sign: (number, level) => `Behauptung ${number}, ${level}: Anmerkung`,
  footnotes: {
    title: 'Fußnoten',
    letter: (mark) => mark,
    name: (letter) => `Fußnote ${letter}`,
    backTo: (letter) => `Zurück zu ${letter}`,
    backToOne: (letter, number) => `Zurück zu Verweis ${number} auf ${letter}`,
  },
});
