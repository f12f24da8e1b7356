import type { SiteWords } from '../en/site.ts';
import type { Tools } from '../tools.ts';

export const site = ({ count }: Tools<'de'>): SiteWords => ({
  copy: { link: 'Link kopieren', text: 'Kopieren', copied: 'Kopiert', byHand: 'Bitte von Hand kopieren' },
  asData: 'Als Daten',
  byBuild: 'entsteht beim Bauen der Website',
  drafts:
    'Diese Website zeigt Entwürfe. Sie ist nicht veröffentlicht: Bitte nicht daraus zitieren und nicht weitergeben.',
  lists: {
    essays: '{essays} mit allen ihren Behauptungen',
    essay: '{essay} und {claims}',
    claims: (number) => count(number, { one: 'seine Behauptung', other: 'alle # Behauptungen darin' }),
    incidents: '{incidents} in zeitlicher Folge',
    allIncidents: (number) => count(number, { one: '# Vorfall', other: 'Alle # Vorfälle' }),
    sources: '{sources} nach Titeln',
    allSources: (number) => count(number, { one: '# Quelle', other: 'Alle # Quellen' }),
  },
  missing: {
    title: 'Nicht gefunden',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    text: 'Vielleicht ist sie vertippt. Jede Behauptung, jeder Vorfall und jede Quelle behält die Adresse, unter der sie je veröffentlicht wurden. Von vorn geht es bei {home} los, sonst hilft die {search} oder eine der Listen:',
    search: 'Suche',
    folder: 'Wo diese Links ins Leere führen, steht die Website in einem Ordner ihres Servers: {here} oder {above}.',
    here: 'zu diesem Ordner',
    above: 'zu dem darüber',
  },
  corrections: {
    description: 'Was seit der Veröffentlichung berichtigt, geändert, zurückgezogen oder umbenannt wurde.',
    lead: 'Was sich an einer Behauptung nach der Veröffentlichung ändert, steht hier und auf ihrer eigenen Seite, mitsamt dem, was vorher dort stand. Von dieser Liste wird nichts gestrichen.',
    corrected: 'Berichtigt und geändert',
    none: 'Noch nichts.',
    revision: (number) => `Fassung ${number}.`,
    withdrawn: 'Zurückgezogen',
    wasWithdrawn: {
      essay: 'Der Essay {title} wurde zurückgezogen.',
      claim: 'Die Behauptung {title} wurde zurückgezogen.',
      incident: 'Der Vorfall {title} wurde zurückgezogen.',
      source: 'Die Quelle {title} wurde zurückgezogen.',
    },
    renamed: 'Umbenannt',
    isNow: {
      essay: 'Der Essay {old} heißt jetzt {now}.',
      claim: 'Die Behauptung {old} heißt jetzt {now}.',
      incident: 'Der Vorfall {old} heißt jetzt {now}.',
      source: 'Die Quelle {old} heißt jetzt {now}.',
    },
  },
  method: {
    description: 'Was die Stufen bedeuten und wem was gehört.',
    levels: 'Was die Stufen bedeuten',
    numbers: (scale) =>
      `Programme, die Bewertungen von Behauptungen vergleichen, finden die Urteile als Zahlen von 1, von den Belegen widerlegt, bis 5: ${scale.join(', ')}. Werturteile und Vorhersagen tragen keine Zahl und keine Bewertung.`,
    number: (level, rating) => `${level} ist ${rating}`,
    readings: (told, unmarked) => `Wie viel von unseren Quellen gelesen wurde: ${told}. ${unmarked}`,
    mistakes: 'Fehler bitte melden an {contact}. Was berichtigt wurde, steht unter {corrections}.',
    corrections: 'allen Berichtigungen',
    rights: 'Rechte',
    license: 'Der Text dieser Website, von {publisher}, darf unter {license} verwendet werden.',
    dataIs:
      'Behauptungen, Vorfälle, Quellen und ganze Essays gibt es auch als {data}, für Tabellen, Karten, Literaturverwaltungen und andere Programme.',
    dataLink: 'Daten',
  },
});
