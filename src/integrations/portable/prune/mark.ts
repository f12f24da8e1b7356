const mark = /astro-[a-z0-9]{8}/;

/** Whether a class marks the elements of one component, so that its style reaches no others (Astro's strategy "where"). */
export const isMark = (name: string): boolean => new RegExp(`^${mark.source}$`).test(name);

/** The marks that a style sheet asks for. */
export const marksIn = new RegExp(`(?<=\\.)${mark.source}\\b`, 'g');
