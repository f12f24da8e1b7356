import type { IncidentWords } from '../en/incident.ts';
import type { Tools } from '../tools.ts';

export const incident = ({ count }: Tools<'de'>): IncidentWords => ({
  count: (number) => count(number, { one: '# Vorfall', other: '# Vorfälle' }),
  kicker: 'Vorfall',
  citedIn: (paragraphs) =>
    count(paragraphs, { one: 'in {essay}, Absatz {paragraphs}', other: 'in {essay}, Absätze {paragraphs}' }),
  cited: 'Wo er vorkommt',
  inText: 'Im Text von {essay}:',
  paragraph: (number) => `Absatz ${number}`,
  facts: { when: 'Wann', where: 'Wo', who: 'Wer', outcome: 'Ausgang' },
  record: { heading: 'Was der Essay sagt und was belegt ist', essay: 'Der Essay:', known: 'Belegt ist:' },
  figures: {
    heading: 'Strittige Zahlen',
    table: (incident) => `Tabelle: strittige Zahlen, ${incident}`,
    what: 'Was',
    amount: 'Wie viel',
    by: 'Wer das sagt',
  },
  timeline: {
    heading: 'Verlauf',
    skip: 'Zeitleiste überspringen',
    name: (incidents, years) => `Zeitleiste: ${incidents}, ${years}`,
  },
  list: {
    description:
      'Was geschehen ist: alle Vorfälle, die in den Essays vorkommen, in zeitlicher Folge, jeder mit seinem Dossier.',
    lead: 'Was in den Essays vorkommt. Jeder Eintrag führt zu seinem Dossier; die Zeichen sind die der Behauptungen, die sich darauf berufen.',
    leadByYear:
      'Was in den Essays vorkommt, nach dem Jahr, in dem es begann. Jeder Eintrag führt zu seinem Dossier; die Zeichen sind die der Behauptungen, die sich darauf berufen.',
    onMap: 'Auf einer Karte',
    all: 'Alle Vorfälle',
    byYear: 'Nach Jahr',
    orders: { time: 'Zeit', place: 'Ort', claims: 'Meiste Behauptungen' },
    later: (years) => count(years, { one: '# Jahr später', other: '# Jahre später' }),
    claims: (number) => count(number, { one: 'Behauptung', other: 'Behauptungen' }),
    claim: (number, level, statement) => `Behauptung ${number}, ${level}: ${statement}`,
  },
  year: {
    title: (incidents, year) => `${incidents}, ${year}`,
    description:
      'Was geschehen ist: die Vorfälle, die in den Essays vorkommen, in zeitlicher Folge, jeder mit seinem Dossier.',
    lead: 'Ein Teil der Liste {all}, in zeitlicher Folge. Jeder Eintrag führt zu seinem Dossier.',
    all: 'aller Vorfälle',
  },
  years: { others: 'Andere' },
  map: {
    heading: 'Karte',
    name: (incidents) => `Karte: ${incidents}. Die Liste der Vorfälle darunter nennt zu jedem den Ort.`,
    crowd: (number) =>
      count(number, { one: '# Vorfall an einem Ort', other: '# Vorfälle, die nahe beieinander liegen' }),
    shared: 'Vorfälle unter einem gemeinsamen Zeichen',
    absent: 'Ohne Ortsangabe und darum nicht auf der Karte: {incidents}.',
    countAbsent: (number) =>
      count(number, {
        one: 'Ohne Ortsangabe und darum nicht auf der Karte: # Vorfall.',
        other: 'Ohne Ortsangabe und darum nicht auf der Karte: # Vorfälle.',
      }),
    of: (place) => `Karte: ${place}`,
    dotted: '{borders} sind strittig.',
    borders: 'Gepunktete Grenzen',
    all: 'Karte aller Vorfälle',
    origin: (disputes) =>
      `Grenzen: {atlas} (2018, gemeinfrei). Dort ist eine Grenze, wo die tatsächliche Herrschaft wechselt, wer auch immer das Land beansprucht; Frontlinien von Kriegen sind nicht auf der Karte. ${disputes && `Gepunktete Grenzen sind strittig; hier geht es um ${disputes}. `}Keine Linie der Karte ergreift Partei.`,
    disputes: {
      crimea: 'die Krim',
      'northern-cyprus': 'Nordzypern',
      kosovo: 'den Kosovo',
      palestine: 'das Westjordanland und den Gazastreifen',
      golan: 'die Golanhöhen',
      'western-sahara': 'die Westsahara',
      somaliland: 'Somaliland',
      halaib: 'das Halaib-Dreieck',
      abyei: 'Abyei',
      kashmir: 'Kaschmir',
      himalaya: 'die Grenze zwischen Indien und China',
    },
    territories: { northernCyprus: 'Nordzypern', somaliland: 'Somaliland' },
  },
});
