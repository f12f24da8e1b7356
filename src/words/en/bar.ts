import type { Tools } from '../tools.ts';

/** What frames every page: the way into it, the bar, and its foot. */
export const bar = (_: Tools<'en'>) => ({
  skip: 'Skip to the text',
  /** Name of the menu, for those who hear it. */
  site: 'Site',
  menu: 'Menu',
  argument: 'Argument',
  claims: 'Claims',
  essays: 'Essays',
  incidents: 'Incidents',
  sources: 'Sources',
  method: 'Method',
  search: 'Search',
  /** How the page looks; for the script, which makes the lists of choices. */
  choices: {
    name: 'Reading choices',
    theme: { label: 'Colours', '': 'System', light: 'Light', dark: 'Dark' },
    view: { label: 'Show', '': 'Cruxes', text: 'Text only', whole: 'Whole claims' },
    size: { label: 'Text size', small: 'Small', '': 'Normal', large: 'Large', largest: 'Largest' },
    leading: { label: 'Lines', '': 'Normal', wide: 'Far apart' },
    spacing: { label: 'Letters', '': 'Normal', wide: 'Far apart' },
    face: { label: 'Typeface', '': 'Serif', sans: 'Sans serif' },
  },
  corrections: 'Corrections',
  data: 'Everything as data',
  feeds: 'New essays, incidents and claims: {rss}, {json}',
});

export type BarWords = ReturnType<typeof bar>;
