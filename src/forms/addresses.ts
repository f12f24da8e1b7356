import type { QuotingFile } from '../data/files/data-file.ts';
import { essayFiles } from '../data/files/essay-files.ts';
import { address } from '../model/address.ts';
import type { Edition, Essay } from '../model/edition.ts';
import { oldNames, withdrawals } from '../model/register/history.ts';
import { placeOf } from '../model/register/place.ts';

/** Pages with a Markdown alternate beside them: of what is published, and of what has moved or was withdrawn. */
export function alternatePages({ essays, incidents, pages, register }: Edition): string[] {
  const gone = [...oldNames(register), ...withdrawals(register)].filter(({ kind }) => kind !== 'source');
  return [
    ...essays.map(({ id }) => address.essay(id)),
    ...essays.flatMap(({ id, claims }) => claims.map((claim) => address.claim(id, claim.id))),
    ...incidents.map(({ id }) => address.incident(id)),
    ...pages.map(({ id }) => address.page(id)),
    ...gone.map(({ name }) => placeOf(name)),
  ].map(fromRoot);
}

/** Where the forms will stand, so that pages may link to them before they are there. */
export const formPaths = (edition: Edition): string[] => [
  ...alternatePages(edition).map(address.alternate),
  ...edition.essays.flatMap((essay) =>
    [
      address.edition(essay.id, 'html'),
      address.edition(essay.id, 'epub'),
      ...quotingFiles(essay, edition).map(({ path }) => path),
    ].map(fromRoot),
  ),
];

/** Files of data that quote the page of the essay. */
export const quotingFiles = (essay: Essay, edition: Edition): QuotingFile[] =>
  essayFiles(essay, edition).filter((file) => 'annotate' in file);

/** An address as a path from the root of the site. */
export const fromRoot = (address: string): string => address.slice(1);
