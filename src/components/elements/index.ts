import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { footnoteMark } from '../../model/read/markup/footnotes.ts';
import { pictureElement } from '../../model/read/markup/blocks.ts';
import type { ElementName } from '../../model/markup.ts';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Crux from './Crux.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import FootnoteMark from './FootnoteMark.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';

/** How each of the authors' elements looks. The compiler asks for every row of `markup.ts`. */
const elements = { Claim, Crux, Example, Quote, Cite, Chart, Figure } satisfies Record<ElementName, unknown>;

/** The component of an element, which a text names; and of what stands in a text for Markdown's pictures and references to footnotes. */
export const elementNamed = (name: string): AstroComponentFactory | undefined =>
  (({ ...elements, [footnoteMark]: FootnoteMark, [pictureElement]: Picture }) as Record<string, AstroComponentFactory>)[
    name
  ];
