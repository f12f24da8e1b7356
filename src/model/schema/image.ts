/** Kinds of pictures that every browser shows, by the ending of their files. */
const imageTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

export const imageEndings = Object.keys(imageTypes);

/** What a picture of such a kind is to machines, by its path; nothing for other files. */
export const imageTypeOf = (path: string): string | undefined =>
  imageTypes[/\.\w+$/.exec(path)?.[0].toLowerCase() ?? ''];

/**
 * The file that an address from the root of the site names, by its path there; nothing for other addresses. The signs of the path are
 * composed, whatever they are in the name of the file.
 *
 * @param address As an author writes it, or as it stands in a page.
 */
export function fileOfAddress(address: string): string | undefined {
  if (!/^\/[^/\\]/.test(address)) return undefined;
  const url = URL.parse(address.replaceAll('\\', '%5C'), 'http://here.invalid');
  return url?.pathname && decodeAddress(url.pathname.slice(1)).normalize('NFC');
}

/** An address without escapes. A percent sign that begins none stands for itself. */
export const decodeAddress = (address: string): string =>
  address.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
