/** Where a licence is told in full, by its SPDX id; an address is its own. Nothing for what is neither. */
export function licenseUrl(license: string): string | undefined {
  if (/^https?:/.test(license)) return license;
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(license) ?? [];
  if (kind && version) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return /^[A-Za-z0-9.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}
