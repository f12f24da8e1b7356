import { failureOf, type Failure } from './failure.ts';
import { hostOf, type HostQueue } from './host-queue.ts';
import type { Pace } from './pace.ts';

interface ClientOptions extends Pick<Pace, 'timeout' | 'retries' | 'pause' | 'longestWait'> {
  queue: HostQueue;
  /** Ends every request at once. */
  signal: AbortSignal;
  /** Says who asks. */
  userAgent: string;
}

export type Method = 'HEAD' | 'GET';

export interface Answer {
  status: number;
  location: string | null;
  /** Only of a GET that was to be read. */
  body: string;
  /** How long the server asks to be left alone, in milliseconds. */
  wait: number | undefined;
}

export type Client = ReturnType<typeof clientWith>;

/** Asks for addresses, one host one request at a time. It follows no redirects. */
export function clientWith({ queue, signal, userAgent, timeout, retries, pause, longestWait }: ClientOptions) {
  /** What hosts said that want to be left alone for longer than we wait: they are asked nothing more. */
  const leftAlone = new Map<string, Answer>();

  const once = async (url: string, method: Method, read: boolean): Promise<Answer | Failure> => {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      const body = read ? await response.text() : '';
      // Nothing of a page is needed but that it is there.
      if (!read) await response.body?.cancel();
      return {
        status: response.status,
        location: response.headers.get('location'),
        body,
        // Elsewhere the header is no plea to be left alone.
        wait: [429, 503].includes(response.status)
          ? retryAfter(response.headers.get('retry-after'), Date.now())
          : undefined,
      };
    } catch (error) {
      signal.throwIfAborted();
      return failureOf(error);
    }
  };

  return {
    /**
     * Asks, and asks again while what is wrong may pass and the server does not want to be left alone for longer than we wait.
     *
     * @param read Whether the body is wanted.
     * @throws Only if everything is to stop.
     */
    async ask(url: string, method: Method, { read = false } = {}): Promise<Answer | Failure> {
      for (let tries = 0; ; tries += 1) {
        const answer = leftAlone.get(hostOf(url)) ?? (await queue.add(url, () => once(url, method, read)));
        if (!('reason' in answer) && (answer.wait ?? 0) > longestWait) {
          leftAlone.set(hostOf(url), answer);
          return answer;
        }
        if (!mayPass(answer, method) || tries >= retries) return answer;
        // Longer each time.
        queue.pause(url, ('wait' in answer ? answer.wait : undefined) ?? pause * 2 ** tries);
      }
    },
  };
}

/** A HEAD that fails is followed by a GET at once: it is only tried again if the server says that it was too early. */
const mayPass = (answer: Answer | Failure, method: Method) =>
  'reason' in answer
    ? method === 'GET' && !answer.certain
    : answer.status === 429 || (method === 'GET' && answer.status >= 500);

/**
 * How long a server asks to be left alone.
 *
 * @param header Of the name Retry-After: seconds, or a date as HTTP writes it.
 * @param now Milliseconds since 1970.
 * @returns Milliseconds; nothing where the header says nothing.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
