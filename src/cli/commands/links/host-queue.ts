import { setTimeout as sleep } from 'node:timers/promises';

export type HostQueue = ReturnType<typeof hostQueue>;

/**
 * Sees to it that each host has one request at a time, and a rest after each.
 *
 * @param rest In milliseconds.
 * @param signal Ends every rest when everything is to stop.
 */
export function hostQueue(rest: number, signal: AbortSignal) {
  /** When the host is free again; never rejects. */
  const free = new Map<string, Promise<void>>();
  const freeAt = (url: string) => free.get(hostOf(url)) ?? Promise.resolve();
  const restAfter = (url: string, before: Promise<unknown>, milliseconds: number) => {
    const resting = () => sleep(milliseconds, undefined, { signal }).catch(() => undefined);
    free.set(hostOf(url), before.then(resting, resting));
  };
  return {
    /** Does the work once all that was asked of the host before is done. */
    add<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
      const result = freeAt(url).then(work);
      restAfter(url, result, rest);
      return result;
    },
    /** Nobody asks the host anything for that long: for all its addresses, as it is the host that asked for it. */
    pause: (url: string, milliseconds: number): void => restAfter(url, freeAt(url), milliseconds),
  };
}

/** With and without `www.` it is one machine. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
