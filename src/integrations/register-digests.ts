import { hash } from 'node:crypto';
import type { Tell } from '../check/tell.ts';
import type { Project } from '../model/read/entries.ts';

/** SHA-256 in hexadecimal. */
export const digest = (words: string): string => hash('sha256', words);

/** Words in the register that somebody has edited since they were registered. */
export function registeredWords({ register }: Project, tell: Tell): void {
  if (!register?.meta) return;
  const { file, yaml, meta } = register;
  for (const [name, entry] of Object.entries(meta.ids)) {
    const revisions = entry.state === 'alias' ? [] : (entry.revisions ?? []);
    for (const [index, { words, hash }] of revisions.entries())
      if (digest(words) !== hash)
        tell(file, yaml.place(['ids', name, 'revisions', index, 'words']), {
          rule: 'register-history',
          message: `These are not the words that revision ${index + 1} of "${name}" was registered with.`,
          remedy: 'Put them back as they were: what was said cannot be changed afterwards.',
        });
  }
}
