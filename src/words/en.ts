import type { Tools } from './tools.ts';
import { terms } from './en/terms.ts';
import { bar } from './en/bar.ts';
import { site } from './en/site.ts';
import { home } from './en/home.ts';
import { essay } from './en/essay.ts';
import { note } from './en/note.ts';
import { claim } from './en/claim.ts';
import { argument } from './en/argument.ts';
import { chart } from './en/chart.ts';
import { incident } from './en/incident.ts';
import { source } from './en/source.ts';
import { search } from './en/search.ts';
import { data } from './en/data.ts';
import { forms } from './en/forms.ts';

/** A part for each room of components, data and forms: who adds words to one adds them in each language. */
export const en = (tools: Tools<'en'>) => ({
  terms: terms(tools),
  bar: bar(tools),
  site: site(tools),
  home: home(tools),
  essay: essay(tools),
  note: note(tools),
  claim: claim(tools),
  argument: argument(tools),
  chart: chart(tools),
  incident: incident(tools),
  source: source(tools),
  search: search(tools),
  data: data(tools),
  forms: forms(tools),
});

/** What every language has to say: the compiler names what a catalogue lacks. */
export type Catalogue = ReturnType<typeof en>;
