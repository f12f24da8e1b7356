/** Kinds of pictures that every browser shows, by the ending of their files. */
export const imageTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Whether a file is a picture of such a kind. */
export const isImage = (path: string): boolean => Object.hasOwn(imageTypes, /\.\w+$/.exec(path)?.[0] ?? '');
