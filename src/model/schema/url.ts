import type { Fault } from '../problem.ts';
import { ruled } from './ruled.ts';

const fault = (message: string, remedy: string): Fault => ({ rule: 'url', message, remedy });

/** What is wrong with an address that leads out of the site, or nothing: `https`, `http` and `mailto` only, with no password in it. */
export function urlFault(text: string): Fault | undefined {
  // Control characters: browsers drop them, so "java\nscript:" would run.
  if (/[\u0000-\u0020\u007f]/.test(text)) {
    return fault(
      `The address ${JSON.stringify(text)} holds a space or control character.`,
      'Take it out, or write it as %20.',
    );
  }
  if (text.startsWith('//')) return fault(`The address "${text}" has no scheme.`, `Write "https:${text}".`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return fault(
      `"${text}" is not a whole address.`,
      isMail(text) ? `Write "mailto:${text}".` : isHost(text) ? `Write "https://${text}".` : 'Begin it with https://.',
    );
  if (!['https', 'http', 'mailto'].includes(scheme)) {
    return fault(`Addresses with "${scheme}:" are not allowed.`, 'Use https, http or mailto.');
  }
  // Browsers read "https:host" as a path of this very site.
  const whole = scheme === 'mailto' ? /^mailto:[^@?]+@[^@?]+/i : /^https?:\/\/[^/\\?#]/i;
  if (!whole.test(text) || !URL.canParse(text))
    return fault(`"${text}" is not a valid address.`, 'Check its spelling.');
  const url = new URL(text);
  if (url.username || url.password)
    return fault(`The address "${text}" holds a user name or password.`, 'Take it out.');
  return undefined;
}

const isMail = (text: string): boolean => /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#.]+$/.test(text);
/** Whether a text begins with the name of a host. */
const isHost = (text: string): boolean => /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(text);

/** An absolute web or mail address. */
export const url = ruled(urlFault);

/** The same for an address of the web: `https` and `http` only. */
export const webUrlFault = (text: string): Fault | undefined =>
  (isMail(text) ? undefined : urlFault(text)) ??
  (/^https?:/i.test(text) ? undefined : fault(`"${text}" is no web address.`, 'Begin it with https://.'));

/** An absolute web address. */
export const webUrl = ruled(webUrlFault);

/** Of a folder of the web: what stands after a question mark or a number sign would stand in the midst of every address. */
export const siteUrl = ruled((text) => {
  const folder = text.replace(/[?#].*$/s, '');
  return (
    webUrlFault(text) ??
    (folder === text ? undefined : fault(`The address "${text}" is not that of a folder.`, `Write "${folder}".`))
  );
});

/**
 * An address as the standard has it, for readers that are stricter than browsers (RFC 3986): signs that may not stand in it are escaped.
 *
 * @param text One that has passed the check.
 */
export function strictAddress(text: string): string {
  const { href } = new URL(text);
  // In a host brackets may stand: they hold numbers.
  const [, head = '', rest = '', fragment] = /^([^:]+:(?:\/\/[^/?#]*)?)([^#]*)(?:#(.*))?$/s.exec(href) ?? [];
  const escape = (part: string) => part.replace(/%(?![\da-f]{2})|[#"<>[\\\]^`{|}]/gi, encodeURIComponent);
  return head + escape(rest) + (fragment === undefined ? '' : `#${escape(fragment)}`);
}

/** The same for addresses that differ only in scheme, `www.`, a slash at the end, campaign parameters, or the place on a page. */
export function sameAddressKey(text: string): string {
  const { host, pathname, searchParams, hash } = new URL(text);
  for (const name of [...searchParams.keys()]) if (name.startsWith('utm_')) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  // By such a fragment a script tells its pages apart.
  const page = /^#[/!]/.test(hash) ? hash : '';
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query}${page}`;
}
