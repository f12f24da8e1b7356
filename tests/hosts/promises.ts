import type { IncomingHttpHeaders } from 'node:http';

/** What every file of deploy/ promises, in the words in which servers send it. */
export const security = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Cards of claims alone are for the frames of others. */
export const cards = { 'content-security-policy': 'frame-ancestors *' };

/** What browsers may show as a document of its own has no policy in it as pages have. */
export const documents = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** @param file Path from the root of the site. */
export const securityOf = (file: string): typeof security => ({
  ...security,
  ...(file.startsWith('embeds/') && cards),
  ...(/\.(?:js|svg|xml)$/.test(file) && documents),
});

/** Over TLS alone: elsewhere browsers pass over it. */
export const transport = { 'strict-transport-security': 'max-age=31536000' };

/** What is in assets/ has its content in its name; of the rest browsers ask each time whether it has changed. */
export const cache = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** By the end of a file's name; the first that fits holds. */
const types: Record<string, string> = {
  '/feed.json': 'application/feed+json',
  '/feed.xml': 'application/rss+xml',
  '.argdown': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @param file Path from the root of the site. */
export const typeOf = (file: string): string | undefined =>
  Object.entries(types).find(([ending]) => `/${file}`.endsWith(ending))?.[1];

/** Other names of the same types (RFC 7303, RFC 9239). */
const aliases: Record<string, string> = {
  'application/javascript': 'text/javascript; charset=utf-8',
  'text/xml': 'application/xml',
  'text/xml; charset=utf-8': 'application/xml',
};

export function typeIn({ 'content-type': type = '' }: IncomingHttpHeaders): string {
  const sent = type.toLowerCase();
  return aliases[sent] ?? sent;
}
