import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processor time, in seconds, of all processes of a group, and of those that it has started and that have ended. On Linux to a
 * hundredth of a second, with every thread; elsewhere as `ps` tells it, without what has ended.
 */
export function processorTime(group: number): number {
  if (process.platform !== 'linux') {
    return groupTime(execFileSync('ps', ['-A', '-o', 'pgid=,time='], { encoding: 'utf8' }), group);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ticksOf(readStat(name), group))
    .reduce((sum, ticks) => sum + ticks / TICKS, 0);
}

/** In a second; Linux has told programs so on every platform since 2.6. */
const TICKS = 100;

function readStat(id: string): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

/** Of a line of /proc/…/stat, if its process is of the group: user and system time, and that of children it has waited for. */
export function ticksOf(stat: string, group: number): number {
  // The name, in brackets, may hold anything.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return fields[2] === group ? fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) : 0;
}

/** The seconds that `ps` gives a group, from `1:02.50` (macOS) and `1-02:03:04` alike. */
export const groupTime = (listing: string, group: number): number =>
  [...listing.matchAll(/^ *(\d+) +(?:(\d+)-)?([\d:.]+) *$/gm)]
    .filter(([, id]) => Number(id) === group)
    .map(
      ([, , days = '0', clock = '']) =>
        clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400,
    )
    .reduce((sum, seconds) => sum + seconds, 0);
