import { expect, test } from 'vitest';
import { Markup } from '../../src/exports/epub/markup.ts';
import { claimToMarkdown } from '../../src/exports/markdown/claim.ts';
import { essayToMarkdown } from '../../src/exports/markdown/essay.ts';
import { incidentToMarkdown } from '../../src/exports/markdown/incident.ts';
import { toMarkdown } from '../../src/exports/markdown/to-markdown.ts';
import { siteOverview } from '../../src/exports/overview.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);
const references = new Map(edition.sources.map(({ id }) => [id, `<i>${id}</i> &#38; more.`]));

test('an essay is its text, with links to the twins of its claims and incidents', () => {
  expect(essayToMarkdown(edition.essay('bridges'), edition, references)).toBe(`# Why \\<Bridges> & Dams Fall

It is "money".

After Ann and Bo, [*Bridges*](https://example.org/a?b=1\\&c=2), The Times, 2 January 2020. This is not the original: it restates the argument in other words, and annotates it.

Annotated by An editor · updated 4 March 2026

We say: they fall, as [the Tay Bridge](../incidents/tay-bridge.md) did, being cheap ([claim 2](../claims/bridges/too-cheap.md)) & rusty.

## Costs & sums

The report calls it “badly designed” ([Rothery, Rothery, 1880](../sources/index.html#report-1880)) \\[[Rothery, 1880, p. 4](../sources/index.html#report-1880)].

**Spans & sums**: How long they are. [All figures, as CSV](../data/charts/spans.csv)

## Costs & sums

Again: they do ([claim 1](../claims/bridges/they-fall.md)), see [the fall](../incidents/tay-bridge.md) and [dams](dams.md).

| Bridge | Metres |
| - | - |
| Tay | 3 264 |

## Claims

1. [Bridges fall.](../claims/bridges/they-fall.md) **Contested**, 1 for, 0 against. For now; against: none found.
2. [They are cheap.](../claims/bridges/too-cheap.md) **Contested**, 1 for, 0 against. For now; against: none found.

Free.

## Sources

- *report-1880* & more. It blames the design.
- *poll-1881* & more. It counts.
`);
});

test('a claim is its words, its note, its evidence and its sources', () => {
  expect(claimToMarkdown(edition.claim('bridges', 'they-fall'), edition, references)).toBe(`# Bridges fall.

Claim 1 of [Why \\<Bridges> & Dams Fall](../../essays/bridges.md) · Causal

**Contested** · 1 for, 0 against · low confidence · assessed 25 November 2026

For now; against: none found.

## In the essay

> they fall, as the Tay Bridge did, being cheap they do

## Note

Short form \\[[Rothery, 1880](../../sources/index.html#report-1880)].

## More

A line\\
and a [claim](too-cheap.md).

## Evidence for

- It says so. \\[[Rothery, 1880, p. 4](../../sources/index.html#report-1880)]

## Incidents

- [Tay Bridge](../../incidents/tay-bridge.md)

## In the original

Paragraph 3 of *Bridges*, The Times, [from “Bridges fall …” to “… saved money”](https://example.org/a?b=1\\&c=2#:~:text=Bridges%20fall,saved%20money).

## Sources

- *report-1880* & more. It blames the design.
`);
});

test('a claim that was revised says what it said before, and why that has changed', () => {
  const said = (date: string, words: string, level: string, why: string) => {
    return { date, hash: '0'.repeat(64), words, statement: 'They are *cheap*.', level, why };
  };
  const revisions = [
    said('2026-03-01', 'cheapness', 'weak', 'First published.'),
    said('2026-04-01', 'being cheap', 'contested', 'Said more plainly.'),
  ];
  const ids = { 'claim:bridges/too-cheap': { state: 'live', first: '2026-03-01', revisions } };
  const published = { path: 'content/published.json', text: JSON.stringify({ version: 1, ids }) };
  const revised = joinContent([...bridges, published]);

  expect(claimToMarkdown(revised.claim('bridges', 'too-cheap'), revised, references)).toContain(`## History

- Revision 2, 1 April 2026: Said more plainly.
- Revision 1, 1 March 2026: First published. It said: “cheapness” (They are \\*cheap\\*. Weak.)

`);
});

test('an incident is its dossier', () => {
  expect(incidentToMarkdown(edition.incident('tay-bridge'), edition, references)).toBe(`# Tay Bridge

A bridge falls.

- **When**: 28 December 1879
- **Where**: Dundee, United Kingdom
- **Who**: North British Railway
- **Outcome**: The train was lost.

## What happened

It fell, as did [another](tacoma-narrows.md).

**Spans & sums**: How long they are. [All figures, as CSV](../data/charts/spans.csv)

## Timeline

- **28 December 1879** It falls. \\[[Rothery, 1880](../sources/index.html#report-1880)]

## The essay against the record

- **Exact.** The essay: It fell.

  The record: It did. \\[[Rothery, 1880](../sources/index.html#report-1880)]

## Where it is cited

- [Why \\<Bridges> & Dams Fall](../essays/bridges.md)
- [Claim 1: Bridges fall.](../claims/bridges/they-fall.md)
- [Claim 2: They are cheap.](../claims/bridges/too-cheap.md)

## Sources

- *report-1880* & more. It blames the design.
- *poll-1881* & more. It counts.
`);
});

test('the overview begins with the title and what the site is, and links to every twin', () => {
  expect(siteOverview(edition)).toBe(`# Bridges & \\<Dams>

> Why they fall.

Each essay is a text in which every claim is marked. Each claim has a page with what supports it, what speaks against it and the sources, and each incident a dossier.

## Essays

- [Dams](essays/dams.md): They fall too.
- [Why \\<Bridges> & Dams Fall](essays/bridges.md): It is "money".

## Claims of Why \\<Bridges> & Dams Fall

- [Bridges fall.](claims/bridges/they-fall.md): Contested
- [They are cheap.](claims/bridges/too-cheap.md): Contested

## Incidents

- [Banqiao](incidents/banqiao.md): A bridge falls.
- [Tacoma Narrows](incidents/tacoma-narrows.md): A bridge falls.
- [Tay Bridge](incidents/tay-bridge.md): A bridge falls.
`);
});

test('lists, tables, code and breaks become Markdown, and what looks like Markdown or HTML stays text', () => {
  const html = new Markup(
    '<ol start="3"><li>one</li><li><p>two</p><ul><li>deep</li></ul></li></ol><hr/><pre><code>a  b\n*c*\n</code></pre>' +
      '<p>*not* _this_ # nor &lt;/script&gt; [that](x) 😀 Мост "q" <code>a`b</code><br/>  end <del>gone</del></p>' +
      '<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><b>c</b></td></tr></tbody></table>',
  );

  expect(toMarkdown(html)).toBe(`3. one
4. two
   - deep

---

\`\`\`
a  b
*c*
\`\`\`

\\*not\\* \\_this\\_ # nor \\</script> \\[that]\\(x) 😀 Мост "q" \`\`a\`b\`\`\\
end ~~gone~~

| a\\|b |
| - |
| **c** |
`);
});
