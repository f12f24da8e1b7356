/** Where a build that shows drafts goes, and no other build: recipes publish what is in `dist/`. */
export const draftsFolder = 'dist-drafts';

/** Astro reads the settings of the project apart from the command; the process is one. */
const KEY = Symbol.for('claim-by-claim.drafts');

const shared = globalThis as { [KEY]?: true };

/** Asks for the drafts in what this process builds. Nothing in the shell asks for them: what it sets may be forgotten there. */
export function showDrafts(): void {
  shared[KEY] = true;
}

export const draftsAreShown = (): boolean => shared[KEY] === true;
