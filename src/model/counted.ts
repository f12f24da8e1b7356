/** A number and what it counts, in English: `1 claim`, `2 claims`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
