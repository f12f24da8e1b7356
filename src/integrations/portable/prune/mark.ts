/** Whether a class marks the elements of one component, so that its style reaches no others (Astro's strategy "where"). */
export const isMark = (name: string): boolean => /^astro-[a-z0-9]{8}$/.test(name);
