import type { BarWords } from '../en/bar.ts';
import type { Tools } from '../tools.ts';

export const bar = (_: Tools<'de'>): BarWords => ({
  skip: 'Zum Text springen',
  site: 'Website',
  menu: 'Menü',
  argument: 'Argument',
  claims: 'Behauptungen',
  essays: 'Essays',
  incidents: 'Vorfälle',
  sources: 'Quellen',
  method: 'Methode',
  search: 'Suche',
  choices: {
    name: 'Darstellung',
    theme: { label: 'Farben', '': 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    view: { label: 'Zeigen', '': 'Kernworte', text: 'Nur den Text', whole: 'Ganze Behauptungen' },
    size: { label: 'Schriftgröße', small: 'Klein', '': 'Normal', large: 'Groß', largest: 'Sehr groß' },
    leading: { label: 'Zeilen', '': 'Normal', wide: 'Weit' },
    spacing: { label: 'Buchstaben', '': 'Normal', wide: 'Weit' },
    face: { label: 'Schriftart', '': 'Mit Serifen', sans: 'Ohne Serifen' },
  },
  corrections: 'Berichtigungen',
  data: 'Alles als Daten',
  feeds: 'Neue Essays, Vorfälle und Behauptungen: {rss}, {json}',
});
