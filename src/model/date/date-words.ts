/** What a date says besides numbers and the names of months. */
export interface DateWords {
  /** Of a date that is known about so. */
  about: (date: string) => string;
  since: (date: string) => string;
  until: (date: string) => string;
  /** Of the ten years that begin so; nothing where the language tells both ends. */
  decade: (year: number) => string | undefined;
  /** @param season From 0, spring. */
  season: (season: number, year: string) => string;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export const englishDates: DateWords = {
  about: (date) => `c. ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  decade: (year) => `${year}s`,
  season: (season, year) => `${seasons[season]} ${year}`,
};
