import type { ElementName } from '../../model/markup.ts';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Example from './Example.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';

/** How each element looks in a note, a dossier and in a passage that is quoted elsewhere. */
export const noteElements = { Claim, Example, Quote, Cite, Chart } satisfies Record<ElementName, unknown>;

/** How each looks in the essay. Passages are made by the Markdown pipeline, not by authors. */
export const essayElements = { ...noteElements, Passage };
