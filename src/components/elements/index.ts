import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ElementName } from '../../model/markup.ts';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Example from './Example.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';

/** How each of the authors' elements looks. The compiler asks for every row of `markup.ts`. */
const elements = { Claim, Example, Quote, Cite, Chart } satisfies Record<ElementName, unknown>;

/** What an essay is rendered with. Passages are made by the Markdown pipeline, not by authors. */
export const essayElements = { ...elements, Passage };

/** The component of an element in a note, a dossier or a quoted passage, where it is named by data. */
export const noteElement = (name: string): AstroComponentFactory | undefined =>
  (elements as Record<string, AstroComponentFactory>)[name];
