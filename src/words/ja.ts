import type { Catalogue } from './en.ts';
import type { Tools } from './tools.ts';
import { terms } from './ja/terms.ts';
import { bar } from './ja/bar.ts';
import { site } from './ja/site.ts';
import { home } from './ja/home.ts';
import { essay } from './ja/essay.ts';
import { note } from './ja/note.ts';
import { claim } from './ja/claim.ts';
import { argument } from './ja/argument.ts';
import { chart } from './ja/chart.ts';
import { incident } from './ja/incident.ts';
import { source } from './ja/source.ts';
import { search } from './ja/search.ts';
import { data } from './ja/data.ts';
import { forms } from './ja/forms.ts';

export const ja = (tools: Tools<'ja'>): Catalogue => ({
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
