import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { s3 } from './s3.ts';
import { wrangler } from './wrangler.ts';

/** Those that can run on one's own machine; the plainest are tested with the built site. */
export const hosts: readonly Host[] = [nginx, caddy, apache, lighttpd, s3, wrangler];
