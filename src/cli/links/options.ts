import { parseArgs } from 'node:util';
import { WAYBACK } from './archive.ts';

export interface LinkOptions {
  /** Adds the copies that were found to the sources. */
  write: boolean;
  /** Asks again for what was found within the last day. */
  fresh: boolean;
  /** Where the report goes as JSON, besides the table. */
  json: string | undefined;
  /** Address of the interface that says which copies there are. */
  archive: string;
  /** How many hosts are asked side by side; each has one request at a time. */
  hosts: number;
  retries: number;
  /** In milliseconds, as are the next two. */
  pause: number;
  timeout: number;
  longestWait: number;
}

export const USAGE = `npm run links -- [options]
Checks every address to which the site leads, and looks for archived copies of sources. Needs the network.

  --write             add the copies that are found to content/sources/
  --json <file>       write the report as JSON, too
  --fresh             ask again for what was found within the last day
  --archive <url>     interface that says which copies there are (${WAYBACK})
  --hosts <n>         hosts asked side by side, each with one request at a time (6)
  --retries <n>       new tries of what may pass (2)
  --pause <s>         rest of a host after a request (1)
  --timeout <s>       longest time for a request (20)
  --longest-wait <s>  longest time to wait if a server asks for it (120)
  --help              show this
`;

/** @throws With a plain message on a flag that is unknown or has no proper value. */
export function readOptions(args: string[]): LinkOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      write: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      json: { type: 'string' },
      archive: { type: 'string', default: WAYBACK },
      hosts: { type: 'string', default: '6' },
      retries: { type: 'string', default: '2' },
      pause: { type: 'string', default: '1' },
      timeout: { type: 'string', default: '20' },
      'longest-wait': { type: 'string', default: '120' },
    },
  });
  if (values.help) return 'help';
  if (!URL.canParse(values.archive)) throw new Error(`--archive "${values.archive}" is not a whole address.`);
  return {
    write: values.write,
    fresh: values.fresh,
    json: values.json,
    archive: values.archive,
    hosts: Math.max(1, Math.floor(number('hosts', values.hosts))),
    retries: Math.floor(number('retries', values.retries)),
    pause: number('pause', values.pause) * 1000,
    timeout: number('timeout', values.timeout) * 1000,
    longestWait: number('longest-wait', values['longest-wait']) * 1000,
  };
}

function number(flag: string, text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`--${flag} "${text}" is not a number.`);
  return Number(text);
}
