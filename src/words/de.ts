import type { Catalogue } from './en.ts';
import type { Tools } from './tools.ts';
import { terms } from './de/terms.ts';
import { bar } from './de/bar.ts';
import { site } from './de/site.ts';
import { home } from './de/home.ts';
import { essay } from './de/essay.ts';
import { note } from './de/note.ts';
import { claim } from './de/claim.ts';
import { argument } from './de/argument.ts';
import { chart } from './de/chart.ts';
import { incident } from './de/incident.ts';
import { source } from './de/source.ts';
import { search } from './de/search.ts';
import { data } from './de/data.ts';
import { forms } from './de/forms.ts';

export const de = (tools: Tools<'de'>): Catalogue => ({
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
