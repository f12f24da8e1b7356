import type { Edition } from './edition.ts';

/** Pages are bundled apart from the integrations, so that a module would exist twice; the process is one. */
const KEY = Symbol.for('claim-by-claim.edition');

const shared = globalThis as { [KEY]?: Edition };

/** Hands the joined content to pages, and to integrations that run after they are built. */
export function setCurrentEdition(edition: Edition): void {
  shared[KEY] = edition;
}

/**
 * The content as it was last read without a mistake.
 *
 * @throws {Error} Where it has had mistakes since the process started.
 */
export function currentEdition(): Edition {
  const edition = shared[KEY];
  if (!edition) throw new Error('The content has mistakes, so that there is nothing to show. Run "npm run check".');
  return edition;
}
