import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = ({ number: written }: Tools<'de'>): DataWords => ({
  after: (names) => `Nach ${names}`,
  claimOf: (number, all) => `Behauptung ${number} von ${all}`,
  parted: (parts, explains) => `Wo seine ${written(parts)} Teile liegen. In jedem: ${explains}`,
  files: {
    essay: {
      format: 'JSON',
      explains:
        'Alles: der Text, die Behauptungen mit Anmerkungen und Belegen, die Vorfälle, die Quellen, die Diagramme.',
    },
    claims: {
      format: 'CSV, Behauptungen',
      explains: 'Eine Zeile für jede Behauptung: ihr Wortlaut, wie sie steht und warum, worauf sie sich bezieht.',
    },
    evidence: {
      format: 'CSV, Belege',
      explains: 'Eine Zeile für jede Quelle, die eine Behauptung betrifft, und was sie sagt.',
    },
    argdown: {
      format: 'Argdown',
      explains: 'Welche Behauptung welche stützt oder angreift, als Text, den Argdown zeichnet.',
    },
    argument: { format: 'JSON, Argument', explains: 'Dasselbe als Graph.' },
    annotations: {
      format: 'Web Annotation',
      explains: 'Die Behauptungen als Anmerkungen zum Essay, in der Form des W3C.',
    },
    annotationsOfBoth: {
      format: 'Web Annotation',
      explains: 'Die Behauptungen als Anmerkungen zum Original und zum Essay hier, in der Form des W3C.',
    },
    hypothesis: {
      format: 'Hypothesis',
      explains:
        'Dasselbe zum Essay hier, für das Programm von Hypothesis: seine Seite öffnen, anmelden, dann Share, Import und diese Datei wählen.',
    },
    hypothesisOfOriginal: {
      format: 'Hypothesis, Original',
      explains: 'Dasselbe zum Original: dessen Seite öffnen und diese Datei dort importieren.',
    },
    incidents: {
      format: 'CSV',
      explains: 'Eine Zeile für jeden Vorfall: wann, wo, wer, wie er ausging und welche Behauptungen ihn anführen.',
    },
    places: {
      format: 'GeoJSON',
      explains: 'Dasselbe als Punkte für eine Karte; „precision“ sagt, wie genau jeder gesetzt ist.',
    },
    sources: {
      format: 'CSV',
      explains: 'Eine Zeile für jede Quelle, mit dem, was sie hier Wichtiges sagt und wo sie verwendet wird.',
    },
    csl: {
      format: 'CSL-JSON',
      explains:
        'Die Nachweise für Zotero, Pandoc und andere Literaturprogramme; was jeder hier Wichtiges sagt, steht als Notiz dabei.',
    },
    bibtex: {
      format: 'BibTeX',
      explains:
        'Dasselbe für LaTeX, mit den Typen und Feldern von BibLaTeX. Zotero hielte Zeitungen für Zeitschriften: CSL-JSON liest es besser.',
    },
    ris: { format: 'RIS', explains: 'Dasselbe für EndNote, Mendeley und Zotero.' },
    chart: { format: 'CSV', explains: 'Eine Zeile für jede Zahl von {title}, mit ihrer Quelle.' },
    schema: { format: 'JSON-Schema', explains: 'Was das JSON eines Essays enthält.' },
    register: {
      format: 'JSON',
      explains:
        'Jede ID, die je veröffentlicht wurde, mit allem, was jede Behauptung gesagt hat: Damit wird die nächste Fassung der Website verglichen.',
    },
  },
  page: {
    title: 'Daten',
    description:
      'Alles auf dieser Website als Dateien für andere Programme: Essays, Behauptungen, Vorfälle, Quellen und das Argument.',
    lead: 'Alles auf dieser Website, als Dateien für andere Programme. Von {publisher}; sie dürfen unter {license} verwendet werden. Was die Stufen bedeuten, steht unter {method}.',
    method: 'Methode',
    charts: 'Diagramme',
    schema: 'Schema',
    pages: 'In den Seiten und neben ihnen',
    machines:
      'Jede Seite eines Essays, einer Behauptung oder eines Vorfalls sagt Maschinen, was sie ist: in JSON-LD mit den Begriffen von schema.org und in den Auszeichnungen von Highwire und Dublin Core, aus denen Zotero und andere Literaturverwaltungen sie lesen. Von der Seite einer Behauptung oder eines Vorfalls übernehmen sie alle Quellen auf einmal: Zoteros Knopf zählt sie auf. Der Text jeder Seite steht daneben als Markdown, unter derselben Adresse mit .md statt .html; {overview} zählt sie auf.',
    sitemap: 'Alle Seiten stehen in {sitemap}.',
    reading: 'Wie sie zu lesen sind',
    paragraphs: [
      'Alle Dateien sind in UTF-8. IDs sind die aus den Adressen der Seiten und ändern sich nie. Daten sind so genau, wie sie bekannt sind, im Extended Date/Time Format: 2018-02 ist ein Tag in jenem Monat, 2004-06~ ungefähr dann. Tabellen von Vorfällen nennen auch den ersten und den letzten Tag, den ein Datum meinen kann. Wo ein Feld einer Tabelle mehrere IDs enthält, trennen sie ein Semikolon und ein Leerzeichen.',
      'Tabellen beginnen mit einer Byte Order Mark, an der Tabellenprogramme die Kodierung erkennen. Eine Zelle, deren Text mit einem der Zeichen = + - @ beginnt, hat einen Apostroph davor, damit kein Tabellenprogramm sie als Formel ausführt: Wer die Tabelle mit einem Programm liest, nimmt ihn weg.',
      'Quellenlisten für Literaturverwaltungen haben zu jeder Quelle eine Notiz: was sie hier Wichtiges sagt, wo sie steht, wie sie gelesen wurde und wann und wo eine Kopie archiviert ist. Die Anmerkungen zitieren die Seite des Essays, wie sie jetzt ist.',
      'Jeder Essay lässt sich als eine HTML-Datei und als EPUB mitnehmen, samt Anmerkungen, Vorfällen und Quellen. Das EPUB entspricht EPUB Accessibility 1.1 auf der Stufe AA der WCAG 2.2.',
      'Die Originale sind nicht in diesen Dateien, außer Zitaten und den ersten und letzten Worten jeder Stelle, die eine Behauptung wiedergibt.',
    ],
  },
  overview: {
    about:
      'Jeder Essay ist ein Text, in dem jede Behauptung markiert ist. Jede Behauptung hat eine Seite mit dem, was dafür spricht, dem, was dagegen spricht, und den Quellen, und jeder Vorfall ein Dossier.',
    drafts:
      'Diese Website zeigt Entwürfe. Sie ist nicht veröffentlicht, und nichts daraus soll zitiert oder behalten werden.',
    claims: (title) => `Behauptungen in ${title}`,
    pages: 'Seiten',
  },
  feed: {
    claims: (counts) => `Behauptungen: ${counts}.`,
    cited: 'Angeführt in {essay}.',
    claim: (number) => `Behauptung ${number} in {essay}.`,
    revision: (number, why) => `Fassung ${number}: ${why}`,
  },
});
