import { isKeys } from '../../../model/read/values.ts';
import { urlFault } from '../../../model/schema/url.ts';
import type { Client } from './client.ts';

/** The address of a copy, or why there is none; `certain` if the archive itself says so. */
export type LookUp = { copy: string } | { none: string; certain: boolean };

/**
 * Asks for the copy of a page that was taken nearest to a date.
 *
 * @param near Digits of a date, `2018` to `20180207`; left out, the newest copy is taken.
 * @see https://archive.org/help/wayback_api.php
 */
export async function findCopy(
  client: Client,
  archive: string,
  { url, near }: { url: string; near: string | undefined },
): Promise<LookUp> {
  const question = new URL(archive);
  question.searchParams.set('url', url);
  if (near !== undefined) question.searchParams.set('timestamp', near);

  const answer = await client.ask(question.href, 'GET', { read: true });
  if ('reason' in answer) return { none: `the archive: ${answer.reason}`, certain: false };
  if (answer.status !== 200) return { none: `the archive answers ${answer.status}`, certain: false };
  const closest = closestIn(answer.body);
  if (closest === 'unreadable') return { none: 'the archive’s answer cannot be read', certain: false };
  return closest === undefined ? { none: 'no copy', certain: true } : { copy: closest };
}

function closestIn(body: string): string | 'unreadable' | undefined {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return 'unreadable';
  }
  const snapshots = member(data, 'archived_snapshots');
  if (snapshots === undefined) return 'unreadable';
  const closest = member(snapshots, 'closest');
  const url = member(closest, 'url');
  // A copy of an error page is no copy.
  if (member(closest, 'available') !== true || member(closest, 'status') !== '200') return undefined;
  if (typeof url !== 'string' || urlFault(url)) return 'unreadable';
  return url.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/');
}

const member = (value: unknown, key: string): unknown => (isKeys(value) ? value[key] : undefined);
