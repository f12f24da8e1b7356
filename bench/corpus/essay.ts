/** An annotated essay in no project's form; each adapter writes it in one. */
export interface CorpusEssay {
  slug: string;
  title: string;
  dek: string;
  /** `2021-03-14` */
  date: string;
  /** Plain text and claims, in reading order. */
  paragraphs: (string | ClaimWords)[][];
  claims: CorpusClaim[];
  incidents: CorpusIncident[];
  sources: CorpusSource[];
  charts: CorpusChart[];
}

/** The words of the body that make a claim, and its index in `claims`. */
export interface ClaimWords {
  claim: number;
  text: string;
}

export interface CorpusClaim {
  id: string;
  slug: string;
  title: string;
  statement: string;
  note: string;
  /** Their numbers, from 1. */
  sources: number[];
  /** Their indices, from 0. */
  incidents: number[];
}

export interface CorpusIncident {
  id: string;
  slug: string;
  title: string;
  /** `14 March 1971` */
  date: string;
  /** `1971-03-14` */
  iso: string;
  place: string;
  summary: string;
  /** Their numbers, from 1. */
  sources: number[];
}

export interface CorpusSource {
  n: number;
  /** `Adler, Anna` */
  author: string;
  title: string;
  publication: string;
  year: number;
  url: string;
}

/** Figures of a poll, which `ours` draws. */
export interface CorpusChart {
  kind: 'lines' | 'bars';
  title: string;
  caption: string;
  question: string;
  /** The index of the paragraph that it follows. */
  after: number;
  /** All at the same dates, each a year and a month; values in percent. */
  series: { label: string; points: { date: string; value: number; source: number }[] }[];
}
