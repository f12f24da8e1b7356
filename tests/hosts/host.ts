import type { cache } from './promises.ts';

/** A kind of host, and in what it differs from what deploy/ promises. */
export interface Host {
  name: string;
  /** Path of what is started, or nothing if that is not installed. */
  program(): string | undefined;
  /** Debian's, which have all that it needs. */
  packages: readonly string[];
  /** What it sends compressed, if asked. */
  encodings: readonly ('br' | 'gzip')[];
  cache?: Record<keyof typeof cache, string>;
  /** The only folder whose index it knows is its root. */
  exactKeys?: true;
  /**
   * @param root The host's own folder, in which the site stands at `base`.
   * @param work For configuration and what the server writes.
   */
  serve(root: string, base: string, work: string): Promise<Serving>;
}

export interface Serving {
  port: number;
  /** Another port, for TLS. */
  tls?: number;
  close(): Promise<void>;
}
