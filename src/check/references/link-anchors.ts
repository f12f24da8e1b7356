import { textsOf, type Project } from '../../model/read/entries.ts';
import type { Block } from '../../model/read/markup/blocks.ts';
import type { ParsedEssay } from '../../model/read/markup/essay-text.ts';
import type { ParsedNote } from '../../model/read/markup/note.ts';
import { suggest } from '../suggest.ts';
import type { Tell } from '../tell.ts';

/** Places to which `essay:bridges#p2` may lead, in the order of the text: paragraphs, headings, claims and charts. */
export function anchorsOf(parsed: ParsedEssay | ParsedNote): string[] {
  if ('blocks' in parsed) return [...parsed.blocks.flatMap(headingsIn), ...parsed.charts];
  return [
    ...parsed.interludes.flatMap(({ body }) => headingsIn(body)),
    ...parsed.passages.map(({ number }) => `p${number}`),
    ...parsed.claims.map(({ id }) => id),
    ...parsed.charts,
  ];
}

const headingsIn = (block: Block): string[] =>
  block.flatMap((part) =>
    typeof part === 'string' ? [...part.matchAll(/<h[2-6] id="([^"]*)"/g)].map(([, id = '']) => id) : [],
  );

/** Links to a place within a text that is not there. Whether the text itself is there is told by `unknown`. */
export function linkAnchors(project: Project, tell: Tell): void {
  const places = {
    essay: new Map(project.essays.map(({ id, mentions, parsed }) => [id, mentions.readable ? parsed : undefined])),
    incident: new Map(project.incidents.map(({ id, mentions, note }) => [id, mentions.readable ? note : undefined])),
    page: new Map(project.pages.map(({ id, mentions, note }) => [id, mentions.readable ? note : undefined])),
  };
  for (const { file, mentions } of textsOf(project))
    for (const { kind, id, anchor, place } of mentions.links) {
      if (anchor === undefined) continue;
      const misled = (message: string, remedy: string) => tell(file, place, { rule: 'link', message, remedy });
      if (kind === 'claim' || kind === 'source') {
        misled(`A link to a ${kind} leads to no place within it.`, `Take "#${anchor}" out.`);
        continue;
      }
      const parsed = places[kind].get(id);
      const known = parsed ? anchorsOf(parsed) : [anchor];
      if (known.includes(anchor)) continue;
      const last = known.findLast((one) => /^p\d+$/.test(one));
      const remedy = last && /^p\d+$/.test(anchor) ? `Its paragraphs are p1 to ${last}.` : suggest(anchor, known);
      misled(`The ${kind} "${id}" has no place "${anchor}".`, remedy);
    }
}
