import { setTimeout as sleep } from 'node:timers/promises';

/** Sees to it that each host has one request at a time, and a rest after each. */
export class HostQueue {
  readonly #rest: number;
  readonly #signal: AbortSignal;
  /** When the host is free again; never rejects. */
  readonly #free = new Map<string, Promise<void>>();

  /** @param rest In milliseconds. */
  constructor(rest: number, signal: AbortSignal) {
    this.#rest = rest;
    this.#signal = signal;
  }

  /** Does the work once all that was asked of the host before is done. */
  add<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
    const result = this.#freeAt(url).then(work);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.#free.set(
      hostOf(url),
      settled.then(() => this.#sleep(this.#rest)),
    );
    return result;
  }

  /** Nobody asks the host anything for that long: for all its addresses, as it is the host that asked for it. */
  pause(url: string, milliseconds: number): void {
    this.#free.set(
      hostOf(url),
      this.#freeAt(url).then(() => this.#sleep(milliseconds)),
    );
  }

  #freeAt = (url: string) => this.#free.get(hostOf(url)) ?? Promise.resolve();

  /** Ends early when everything is to stop. */
  #sleep = (milliseconds: number) => sleep(milliseconds, undefined, { signal: this.#signal }).catch(() => undefined);
}

/** With and without `www.` it is one machine. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
