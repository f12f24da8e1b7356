import type { FormsWords } from '../en/forms.ts';
import type { Tools } from '../tools.ts';

export const forms = ({ count }: Tools<'de'>): FormsWords => ({
  contents: 'Inhalt',
  landmarks: 'Wegmarken',
  cover: 'Umschlag',
  annotated: (title) => `${title}, mit Anmerkungen`,
  withNotes: (title) => `${title}, mit allen Anmerkungen`,
  access: 'Durchweg Text; Abbildungen von Zahlen stehen auch als Tabellen da.',
  listed: {
    notes: (claims) => count(claims, { one: 'Anmerkungen zu # Behauptung', other: 'Anmerkungen zu # Behauptungen' }),
    sources: (number) => count(number, { one: '# Quelle', other: '# Quellen' }),
    method: 'Wie die Anmerkungen entstehen',
  },
});
