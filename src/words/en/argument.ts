import type { Side } from '../../model/join/reasons.ts';
import type { Tools } from '../tools.ts';

/** The argument of an essay, as a map and as a list, and the place of one claim in it. */
export const argument = (_: Tools<'en'>) => ({
  title: 'The argument',
  description: (essay: string) =>
    `What ${essay} concludes, on what it rests, what it argues against, and how well each claim is supported.`,
  lead: 'of {essay}, from what it concludes to what that rests on',
  list: 'Claim by claim',
  asList: 'As a list',
  asMap: 'As a map',
  map: 'Map of the argument',
  argues: 'What it argues',
  views: 'Views that it attacks',
  alone: 'Claims that stand alone',
  elsewhere: 'told in its own place',
  /** Beside a reason. */
  sides: { for: 'for', against: 'against' } satisfies Record<Side, string>,
  place: {
    above: 'What it bears on',
    below: 'What bears on it',
    self: 'This claim',
    alone: 'This claim stands alone: the essay draws nothing from it and gives no reason for it',
    whole: 'Its place in the whole argument',
  },
});

export type ArgumentWords = ReturnType<typeof argument>;
