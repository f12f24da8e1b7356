/** How addresses are asked; times in milliseconds. */
export interface Pace {
  /** Interface that says which archived copies there are. */
  archive: string;
  /** Asked side by side, each with one request at a time. */
  hosts: number;
  /** New tries of what may pass. */
  retries: number;
  /** Rest of a host after a request. */
  pause: number;
  /** Longest time for a request. */
  timeout: number;
  /** Longest time to wait if a server asks for it. */
  longestWait: number;
}

export const usualPace: Pace = {
  // Where the Wayback Machine says which copies it has.
  archive: 'https://archive.org/wayback/available',
  hosts: 6,
  retries: 2,
  pause: 1000,
  timeout: 20_000,
  longestWait: 120_000,
};
