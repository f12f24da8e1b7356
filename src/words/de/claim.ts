import type { ClaimWords } from '../en/claim.ts';
import type { Tools } from '../tools.ts';

export const claim = ({ count, list, quote, number: written }: Tools<'de'>): ClaimWords => ({
  name: (number) => `Behauptung ${number}`,
  inText: (number) => `Behauptung ${number}`,
  place: (all) => `{claim} von ${written(all)} in {essay}`,
  assessed: 'Beurteilt am {date}',
  inEssay: 'Im Essay',
  why: 'Warum',
  evidence: 'Belege',
  noneFound: 'Keine gefunden.',
  noneListed: 'Keine angegeben.',
  inArgument: 'Im Argument',
  sources: (number) => `Quellen (${written(number)})`,
  turn: 'Vorige und nächste Behauptung',
  share: {
    claim: 'Diese Behauptung',
    place: (paragraph) => `Ihre Stelle im Text, Absatz ${paragraph}`,
    share: 'Teilen',
  },
  original: {
    title: 'Im Original',
    at: (paragraph) => `Absatz ${paragraph} von {title}{publisher}, {words}.`,
    span: (from, to) => `von ${quote(`${from} …`)} bis ${quote(`… ${to}`)}`,
    here: '{link}, die der Browser markiert, wenn er es kann',
    atWords: 'Das Original an dieser Stelle',
    start: 'Das Original von Anfang an',
  },
  cite: {
    title: 'Verlinken und zitieren',
    html: 'Zitat als HTML',
    markdown: 'Zitat als Markdown',
    cardHtml: 'Karte für andere Seiten, als HTML',
    page: 'Diese Seite',
    card: 'Karte für andere Seiten',
    revision: 'Diese Fassung',
    quotation: 'Zitat',
    annotated: 'mit Anmerkungen',
    annotatedAfter: (authors) => `mit Anmerkungen, nach ${authors}`,
    ofRevision: (number) => `Fassung ${number}`,
  },
  history: {
    title: 'Verlauf',
    revision: (number) => `Fassung ${number}`,
    only: '{revision} vom {date}: die erste und einzige.',
    latest: (number) => `Fassung ${number} vom {date}`,
    entry: '{revision}, {date}. {why}',
    earlier: 'Dieser Link führt zu einer früheren Fassung.',
    since: (keys) =>
      `Seither ${keys.length > 1 ? 'haben' : 'hat'} sich ${list(keys.map((key) => sayings[key]))} dieser Behauptung geändert. Was damals gesagt wurde, steht hier; was jetzt gesagt wird, steht {top}.`,
    top: 'oben auf dieser Seite',
    back: 'Sie hat sich seither geändert und wieder zurück: Was damals gesagt wurde, wird auch jetzt gesagt.',
    assessed: '{date}: so beurteilt, wie es hier steht.',
    corrected: '{date}: berichtigt. {text}',
  },
  table: {
    all: (number) => count(number, { one: '# Behauptung', other: 'Alle # Behauptungen' }),
    description: (essay) =>
      `Jede Behauptung aus ${quote(essay)} mit ihrer Art, wie gut sie belegt ist und welche Vorfälle sie anführt.`,
    lead: 'in {essay}, und wie es um die Belege für jede steht. {argument} zeigt, welche auf welcher beruht.',
    argument: 'Das Argument',
    orders: { reading: 'Wie im Text', level: 'Stufe', sources: 'Meiste Quellen' },
    filters: { level: 'Wie gut belegt', kind: 'Art', incident: 'Vorfall', all: 'Alle' },
    shown: 'Gezeigt: {level} {all}',
    everyLevel: 'Jede Stufe zeigen',
    columns: { number: 'Nr.', claim: 'Behauptung', standing: 'Wie es um sie steht', kind: 'Art' },
    inText: (number) => `Behauptung ${number} im Text`,
  },
  card: { evidence: (counts) => `Die Belege: ${counts}`, reason: 'Die Begründung' },
  past: {
    withdrawn: {
      essay: 'Zurückgezogener Essay',
      claim: 'Zurückgezogene Behauptung',
      incident: 'Zurückgezogener Vorfall',
      source: 'Zurückgezogene Quelle',
    },
    because: (why) => `Zurückgezogen: ${why}`,
    on: {
      essay: 'Dieser Essay wurde am {date} zurückgezogen.',
      claim: 'Diese Behauptung wurde am {date} zurückgezogen.',
      incident: 'Dieser Vorfall wurde am {date} zurückgezogen.',
      source: 'Diese Quelle wurde am {date} zurückgezogen.',
    },
    instead: 'Stattdessen lesen: {page}',
    said: 'Was hier stand',
    moved: 'Umgezogen',
    hasMoved: {
      essay: 'Dieser Essay hat jetzt eine andere Adresse',
      claim: 'Diese Behauptung hat jetzt eine andere Adresse',
      incident: 'Dieser Vorfall hat jetzt eine andere Adresse',
      source: 'Diese Quelle hat jetzt eine andere Adresse',
    },
    movedOn: 'Die Seite ist umgezogen; was auf ihr stand, steht unter der neuen Adresse.',
    renamed: (kind, id) =>
      `Am {date} wurde ${kinds[kind]} ${quote(id)} umbenannt. Was hier stand, steht jetzt unter {address}.`,
  },
});

const sayings = { words: 'der Wortlaut im Essay', statement: 'die Aussage', level: 'die Stufe', verdict: 'das Urteil' };
const kinds = { essay: 'der Essay', claim: 'die Behauptung', incident: 'der Vorfall', source: 'die Quelle' };
