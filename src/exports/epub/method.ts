import { levels } from '../../model/terms.ts';
import type { Book } from './book.ts';
import { backMatter } from './document.ts';
import { xml, type Markup } from '../../data/markup.ts';

/** What a reader has to know to read the notes, and whose the text is. */
export function methodChapter({ edition, volume: { essay } }: Book): Markup {
  return backMatter(essay.language, 'How to read the notes', 'appendix', [
    xml`<p>A line under the words marks a claim; the number at its end leads to the note. The level says how the claim, as it is worded, stands to the evidence; it never judges the author.</p>
<dl>
${Object.values(levels).map(({ name, meaning }) => xml`<dt>${name}</dt><dd>${meaning}</dd>\n`)}</dl>
<p>“6 for, 5 against” counts the sources listed on each side: a measure of what there is to read, and no vote. Confidence says how likely new evidence is to change the level.</p>
<h2>Rights</h2>
<p>${essay.rights}</p>
<p>${edition.site.title}: ${edition.site.tagline}</p>
`,
  ]);
}
