import type { Catalogue } from './en.ts';
import type { Tools } from './tools.ts';
import { terms } from './ar/terms.ts';
import { bar } from './ar/bar.ts';
import { site } from './ar/site.ts';
import { home } from './ar/home.ts';
import { essay } from './ar/essay.ts';
import { note } from './ar/note.ts';
import { claim } from './ar/claim.ts';
import { argument } from './ar/argument.ts';
import { chart } from './ar/chart.ts';
import { incident } from './ar/incident.ts';
import { source } from './ar/source.ts';
import { search } from './ar/search.ts';
import { data } from './ar/data.ts';
import { forms } from './ar/forms.ts';

export const ar = (tools: Tools<'ar'>): Catalogue => ({
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
