import type { TermsWords } from '../en/terms.ts';
import type { Tools } from '../tools.ts';
import { levels } from './levels.ts';

export const terms = (tools: Tools<'de'>): TermsWords => {
  const { count } = tools;
  const same = (words: string) => (number: number) => count(number, { one: `# ${words}`, other: `# ${words}` });
  return {
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    order: 'Reihenfolge',
    dates: {
      about: (date) => `um ${withArticle(date, 'den ')}`,
      since: (date) => `seit ${withArticle(date, 'dem ')}`,
      until: (date) => `bis ${withArticle(date, 'zum ')}`,
      decade: (year) => `${year}er-Jahre`,
      season: (season, year) => `${['Frühling', 'Sommer', 'Herbst', 'Winter'][season]} ${year}`,
    },
    references: {
      and: (a, b) => `${a} und ${b}`,
      others: (name) => `${name} u.\u00a0a.`,
      undated: 'o.\u00a0J.',
    },
    levels: levels(tools),
    confidences: { low: 'geringe Sicherheit', medium: 'mittlere Sicherheit', high: 'hohe Sicherheit' },
    kinds: {
      descriptive: { name: 'Beschreibend', claim: 'Beschreibende Behauptung' },
      causal: { name: 'Kausal', claim: 'Kausale Behauptung' },
      predictive: { name: 'Vorhersagend', claim: 'Vorhersagende Behauptung' },
      normative: { name: 'Wertend', claim: 'Wertende Behauptung' },
    },
    roles: {
      thesis: { name: 'Die These', short: 'Die These' },
      target: { name: 'Die Ansicht, die der Essay angreift', short: 'Angegriffene Ansicht' },
      conclusion: { name: 'Die Schlussfolgerung', short: 'Der Schluss' },
    },
    bearings: {
      for: { title: 'Dafür', name: 'Dafür' },
      against: { title: 'Dagegen oder einschränkend', name: 'Dagegen' },
      context: { title: 'Hintergrund', name: 'Hintergrund' },
    },
    weighing: {
      for: { strongest: 'Am stärksten dafür', count: same('dafür') },
      against: { strongest: 'Am stärksten dagegen', count: same('dagegen') },
    },
    findings: {
      exact: 'Zutreffend',
      imprecise: 'Ungenau',
      wrong: 'Falsch',
      'left-out': 'Ausgelassen',
      disputed: 'Strittig',
    },
    relations: {
      own: { kicker: 'Annotierter Essay', argues: 'Der Essay sagt', byline: 'Von {names}{place}', sentence: '' },
      restatement: {
        kicker: 'Annotiertes Argument',
        argues: 'Das Argument',
        byline: 'Das Argument von {names}{place} in anderen Worten',
        sentence:
          'Dies ist nicht das Original: Der Text gibt das Argument Absatz für Absatz in anderen Worten wieder und versieht es mit Anmerkungen.',
      },
      reprint: {
        kicker: 'Annotierter Nachdruck',
        argues: 'Der Text sagt',
        byline: 'Von {names}{place}',
        sentence: 'Der Text ist nach dem Original abgedruckt; die Anmerkungen sind von uns.',
      },
    },
    sides: {
      for: { below: 'spricht dafür', above: 'spricht für' },
      against: { below: 'spricht dagegen', above: 'spricht gegen' },
    },
    sayings: { words: 'Wortlaut', statement: 'Aussage', level: 'Stufe', verdict: 'Urteil' },
    readings: {
      whole: {
        remark: 'ganz gelesen',
        count: same('ganz gelesen'),
        unmarked: 'Wo nichts dabeisteht, wurde eine Quelle ganz gelesen.',
      },
      part: {
        remark: 'teilweise gelesen',
        count: same('teilweise gelesen'),
        unmarked: 'Wo nichts dabeisteht, wurde eine Quelle teilweise gelesen.',
      },
      abstract: {
        remark: 'Zusammenfassung gelesen',
        count: same('als Zusammenfassung gelesen'),
        unmarked: 'Wo nichts dabeisteht, wurde nur die Zusammenfassung einer Quelle gelesen.',
      },
      no: {
        remark: 'von der Redaktion nicht gelesen',
        count: same('nicht gelesen'),
        unmarked: 'Wo nichts dabeisteht, hat die Redaktion eine Quelle nicht gelesen.',
      },
    },
    precisions: {
      exact: { name: 'genau', legend: '' },
      town: { name: 'auf den Ort genau', legend: '' },
      region: {
        name: 'auf die Region genau',
        legend: 'Ein getönter Kreis ist eine Region: Näher ist der Ort nicht bekannt.',
      },
      symbolic: {
        name: 'ein Ort, der dafür steht',
        legend: 'Ein Ring ist ein Ort, der für viele steht, wie eine Hauptstadt für eine Umfrage in ihrem Land.',
      },
    },
  };
};

/** A day takes the article: "seit dem 7. Februar", "seit Februar". */
const withArticle = (date: string, article: string): string => (/^\d+\. /.test(date) ? article : '') + date;
