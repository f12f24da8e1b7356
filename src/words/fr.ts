import type { Catalogue } from './en.ts';
import type { Tools } from './tools.ts';
import { terms } from './fr/terms.ts';
import { bar } from './fr/bar.ts';
import { site } from './fr/site.ts';
import { home } from './fr/home.ts';
import { essay } from './fr/essay.ts';
import { note } from './fr/note.ts';
import { claim } from './fr/claim.ts';
import { argument } from './fr/argument.ts';
import { chart } from './fr/chart.ts';
import { incident } from './fr/incident.ts';
import { source } from './fr/source.ts';
import { search } from './fr/search.ts';
import { data } from './fr/data.ts';
import { forms } from './fr/forms.ts';

export const fr = (tools: Tools<'fr'>): Catalogue => ({
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
