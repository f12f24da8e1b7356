import type { Use } from '../model/edition.ts';
import type { Words } from './words.ts';

/** What uses a source, as the list of sources names it: `the essay “Bridges”`, `claim 3`. */
export function nameOfUse(use: Use, { source: { entry } }: Words): string {
  switch (use.kind) {
    case 'essay':
      return entry.essay(use.essay.title);
    case 'claim':
      return entry.claim(use.claim.number);
    case 'incident':
      return use.incident.short;
    case 'page':
      return entry.page(use.page.title);
  }
}
