/** So many mistakes of one text are told at once, and fewer where each takes long to find: the text is read anew for each. */
export const mostAtOnce = (text: string, most = 20): number => Math.min(most, Math.ceil(600_000 / text.length));
