/** For `Intl`: all numbers of a page have the digits of its claims, which addresses and lists have, too, whichever the region uses. */
export const digits = { numberingSystem: 'latn' } as const;
