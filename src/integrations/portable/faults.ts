import { nearest, type Names } from '../../check/suggest.ts';

/** Why a built page may not be published. */
export interface Fault {
  /** Path from the root of the site. */
  page: string;
  /** For a link: where it leads, and what a reader sees of it. */
  link?: { target: string; words: string };
  /** A sentence, and what would mend it. */
  message: string;
}

/** A template stands on every page, so the same fault can be on thousands: so many are named one by one. */
const named = 5;

/**
 * `page → target (text of link): why, and where it was written`, a line each; the pages that share a fault beyond the fifth are only counted.
 *
 * @param written Where in `content/` a fault was written.
 */
export function formatFaults(
  faults: readonly Fault[],
  written: (fault: Fault) => string | undefined = () => undefined,
): string {
  const groups = Map.groupBy(faults, ({ link, message }) => JSON.stringify([link?.target, link?.words, message]));
  return [...groups.values()]
    .flatMap((group) => [
      ...group.slice(0, named).map((fault) => formatFault(fault, written(fault))),
      ...(group.length > named ? [`  the same on ${group.length - named} more`] : []),
    ])
    .join('\n');
}

const formatFault = ({ page, link, message }: Fault, written: string | undefined) =>
  `${page}${link ? ` → ${link.target} (${shorten(link.words)})` : ''}: ${message}${written === undefined ? '' : ` Written in ${written}.`}`;

/** White space as a browser shows it, and at most 60 characters. */
function shorten(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text || 'no text';
}

/** @param known The files that there are. */
export const noSuchFile = (file: string, known: Names): string => `There is no such file.${meant(file, known)}`;

/** @param known The ids that there are. */
export const noSuchPlace = (file: string, id: string, known: Names): string =>
  `${file} has no id "${id}".${meant(id, known)}`;

/** ` Did you mean "…"?` or nothing. */
function meant(name: string, known: Names): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
