import type { ArgumentWords } from '../en/argument.ts';
import type { Tools } from '../tools.ts';

export const argument = (_: Tools<'de'>): ArgumentWords => ({
  title: 'Das Argument',
  description: (essay) =>
    `Was ${essay} schließt, worauf das beruht, wogegen der Text sich wendet und wie gut jede Behauptung belegt ist.`,
  lead: 'von {essay}: vom Schluss bis zu dem, worauf er beruht',
  list: 'Behauptung für Behauptung',
  asList: 'Als Liste',
  asMap: 'Als Karte',
  map: 'Karte des Arguments',
  argues: 'Was der Essay sagt',
  views: 'Ansichten, die er angreift',
  alone: 'Behauptungen, die für sich stehen',
  elsewhere: 'steht an ihrem eigenen Ort',
  sides: { for: 'dafür', against: 'dagegen' },
  place: {
    above: 'Wofür und wogegen sie spricht',
    below: 'Was für und gegen sie spricht',
    self: 'Diese Behauptung',
    alone: 'Diese Behauptung steht für sich: Der Essay folgert nichts aus ihr und begründet sie nicht',
    whole: 'Ihr Platz im ganzen Argument',
  },
});
