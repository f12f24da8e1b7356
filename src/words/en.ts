/** A part for each room of components, data and forms: who adds words to one adds them in each language. */
export { terms } from './en/terms.ts';
export { bar } from './en/bar.ts';
export { site } from './en/site.ts';
export { home } from './en/home.ts';
export { essay } from './en/essay.ts';
export { note } from './en/note.ts';
export { claim } from './en/claim.ts';
export { argument } from './en/argument.ts';
export { chart } from './en/chart.ts';
export { incident } from './en/incident.ts';
export { source } from './en/source.ts';
export { search } from './en/search.ts';
export { data } from './en/data.ts';
export { forms } from './en/forms.ts';
