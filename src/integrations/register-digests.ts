import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';

/** SHA-256 in hexadecimal. */
export const digest = (words: string): string => createHash('sha256').update(words).digest('hex');

/** Words in the register that somebody has edited since they were registered. */
export function digestProblems({ register }: Project): Problem[] {
  if (!register?.meta) return [];
  const { file, yaml, meta } = register;
  return Object.entries(meta.ids).flatMap(([name, entry]) =>
    ('revisions' in entry ? (entry.revisions ?? []) : []).flatMap(({ words, hash }, index): Problem[] =>
      digest(words) === hash
        ? []
        : [
            {
              file,
              ...yaml.place(['ids', name, 'revisions', index, 'words']),
              rule: 'register-history',
              message: `These are not the words that revision ${index + 1} of "${name}" was registered with.`,
              remedy: 'Put them back as they were: what was said cannot be changed afterwards.',
            },
          ],
    ),
  );
}
