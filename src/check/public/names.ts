import { siteNames } from '../../model/address.ts';
import type { Fault } from '../../model/problem.ts';
import { codePoint, unseenIn } from '../markup/unseen.ts';

/** What systems and editors leave behind in folders without a word. It is not published either. */
export const isLeftover = (path: string): boolean =>
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|\.directory|desktop\.ini|Thumbs\.db|[^/]+~|#[^/]+#)$/i.test(path);

/**
 * What is wrong with the names of files in `public/`, by file or hidden folder.
 *
 * @param paths Of all files there, from that folder.
 */
export function publicNames(paths: readonly string[]): Map<string, Fault> {
  const alike = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  const faults = new Map<string, Fault>();
  for (const path of paths) {
    const hidden = isLeftover(path) ? undefined : hiddenPart(path);
    const twin = alike.get(path.normalize('NFC').toLowerCase())?.find((other) => other !== path);
    const fault = nameFault(path) ?? (twin === undefined ? undefined : twinFault(twin));
    if (hidden !== undefined) faults.set(`public/${hidden}`, HIDDEN);
    else if (fault) faults.set(`public/${path}`, fault);
  }
  return faults;
}

/** The first folder or file on the way that is hidden, but for those that hosts ask for. */
function hiddenPart(path: string): string | undefined {
  if (path === '.nojekyll' || path.startsWith('.well-known/')) return undefined;
  return /^(?:[^/]+\/)*?\.[^/]+/.exec(path)?.[0];
}

const HIDDEN: Fault = {
  rule: 'file-hidden',
  message: 'What is hidden here would be published all the same.',
  remedy: 'Take it out of public/. Only .nojekyll and .well-known/ belong there.',
};

/** Characters that Windows refuses in a name, or at which an address is cut. */
const UNFIT = /[<>:"|?*#\\\t\n\r]/;

/** Windows keeps these names for devices, whatever follows the dot, and takes a dot or a blank off the end. */
const UNKEPT = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)|[. ](?:\/|$)/i;

function nameFault(path: string): Fault | undefined {
  const [unfit] = UNFIT.exec(path) ?? [];
  const [unseen] = unseenIn(path);
  const fault = (message: string): Fault => ({ rule: 'file-name', message, remedy: 'Name it another way.' });
  if (unfit !== undefined)
    return fault(
      `The name of this file holds ${JSON.stringify(unfit)}, which addresses or file systems cannot have in a name.`,
    );
  if (unseen) return fault(`The name of this file holds the invisible character ${codePoint(unseen.first)}.`);
  if (UNKEPT.test(path)) return fault('A file of this name cannot be kept on Windows.');
  const [first = ''] = path.split('/');
  if (!siteNames.test(first)) return undefined;
  return {
    rule: 'file-covers',
    message: `What the site itself makes is called "${first}", and this would cover a part of it or be covered.`,
    remedy: 'Give the file, or its folder, another name.',
  };
}

const twinFault = (twin: string): Fault => ({
  rule: 'id-case',
  message: `To many file systems this name and that of public/${twin} are one: they do not tell capitals apart, nor accents that are stored in another way.`,
  remedy: 'Name one of the two another way.',
});
