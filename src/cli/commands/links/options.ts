import { Misuse } from '../command.ts';
import { readFlags } from '../flags.ts';

/** Where the Wayback Machine says which copies it has. */
const WAYBACK = 'https://archive.org/wayback/available';

/** As they are typed; times in milliseconds. */
export type LinkOptions = Exclude<ReturnType<typeof readOptions>, 'help'>;

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
  --help              show this`;

/** @throws {Misuse} On a flag that is unknown or has no proper value. */
export function readOptions(args: string[]) {
  const { flags } = readFlags(args, {
    write: false,
    fresh: false,
    help: false,
    json: undefined,
    archive: WAYBACK,
    hosts: '6',
    retries: '2',
    pause: '1',
    timeout: '20',
    'longest-wait': '120',
  });
  if (flags.help) return 'help' as const;
  if (!URL.canParse(flags.archive)) throw new Misuse(`--archive "${flags.archive}" is not a whole address.`);
  return {
    write: flags.write,
    fresh: flags.fresh,
    json: flags.json,
    archive: flags.archive,
    hosts: Math.max(1, Math.floor(number('hosts', flags.hosts))),
    retries: Math.floor(number('retries', flags.retries)),
    pause: number('pause', flags.pause) * 1000,
    timeout: number('timeout', flags.timeout) * 1000,
    longestWait: number('longest-wait', flags['longest-wait']) * 1000,
  };
}

function number(flag: string, text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Misuse(`--${flag} "${text}" is not a number.`);
  return Number(text);
}
