import { ruled } from './ruled.ts';
import { webUrlFault } from './url.ts';

/** An SPDX id or an address. */
export const licence = ruled((text) => {
  if (/^https?:/i.test(text)) return webUrlFault(text);
  if (licenseUrl(text) !== undefined) return undefined;
  const meant = text.trim().replace(/\s+/g, '-').toUpperCase();
  return {
    rule: 'license',
    message: `"${text}" is neither an SPDX id nor an address.`,
    remedy:
      /^CC-?(?:BY|0)/.test(meant) && licenseUrl(meant) !== undefined
        ? `Write "${meant}".`
        : 'Write an id from https://spdx.org/licenses, such as CC-BY-4.0, or the address at which the licence can be read.',
  };
});

/** Where a licence is told in full, by its SPDX id; an address is its own. Nothing for what is neither. */
export function licenseUrl(license: string): string | undefined {
  if (/^https?:/.test(license)) return license;
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(license) ?? [];
  if (kind && version) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return /^[A-Za-z0-9.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}
