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

/** Whether a file of `content/` is a picture that a text may show: it lies beside one, or in `content/pictures/`. */
export const isContentPicture = (path: string): boolean =>
  /^content\/(?:(?:essays|claims|incidents|pages|pictures)\/.*|[^/]*)$/.test(path) && imageTypeOf(path) !== undefined;

/**
 * The file that an address from the root of the site names, by its path there; nothing for other addresses. The signs of the path are
 * composed, whatever they are in the name of the file.
 *
 * @param address As an author writes it, or as it stands in a page.
 */
export function fileOfAddress(address: string): string | undefined {
  return /^\/[^/\\]/.test(address) ? pathFrom('', address) : undefined;
}

/** The path to which an address leads from a file. */
function pathFrom(file: string, address: string): string | undefined {
  const url = URL.parse(address.replaceAll('\\', '%5C'), `http://here.invalid/${encodeURI(file)}`);
  return url ? decodeAddress(url.pathname.slice(1)).normalize('NFC') : undefined;
}

/**
 * The file that the address of a picture in a text names, by its path from the project's folder; nothing for addresses of other sites. With
 * a slash before it, it is one of `public/`; else it leads on from the folder of the text.
 *
 * @param file The text's own, by its path.
 */
export function pictureFile(address: string, file: string): string | undefined {
  if (address.startsWith('/')) {
    const path = fileOfAddress(address);
    return path === undefined ? undefined : `public/${path}`;
  }
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? undefined : pathFrom(file, address);
}

/** Where such a file may lie: what is not beside its text may be in `content/pictures/`. */
export function picturePlaces(path: string, file: string): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return path.startsWith('content/') && path.startsWith(folder)
    ? [path, `content/pictures/${path.slice(folder.length)}`]
    : [path];
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
