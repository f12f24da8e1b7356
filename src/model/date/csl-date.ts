import { isKeys } from '../read/values.ts';
import { readDate } from './edtf.ts';

/** A date of CSL as EDTF, where it is one: `date-parts`, a year with its month and day or a list of such, as Pandoc has it, or a text. */
export function toEdtf(value: unknown): string | undefined {
  const text = written(value);
  return text !== undefined && !('rule' in readDate(text)) ? text : undefined;
}

function written(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(written).join('/');
  // Zotero tells when it looked a page up to the second.
  if (!isKeys(value)) return String(value).replace(/^(\d{4}-\d\d-\d\d)T.*$/s, '$1');
  const { 'date-parts': parts, raw, literal, circa, season, year, month, day } = value;
  const mark = circa !== undefined && circa !== false ? '~' : '';
  if (Array.isArray(parts))
    return parts.map((part: unknown) => (Array.isArray(part) ? point(part, season) + mark : '')).join('/');
  if (year !== undefined) return point([year, month, day], season) + mark;
  return [raw, literal].find((one) => typeof one === 'string');
}

function point([year, month, day]: readonly unknown[], season: unknown): string {
  // The end of a range that is still open.
  if (Number(year) === 0) return '..';
  const within = month ?? (season === undefined ? undefined : Number(season) + SEASONS);
  const digits = [within, day].flatMap((part) => part ?? []).map((part) => String(part).padStart(2, '0'));
  return [fourDigits(Number(year)), ...digits].join('-');
}

/** Spring, the first, is 21 in EDTF. */
const SEASONS = 20;

/** CSL knows no year 0: -1 is 1 BC, which is 0000 in EDTF. */
function fourDigits(year: number): string {
  const ours = year < 0 ? year + 1 : year;
  return `${ours < 0 ? '-' : ''}${String(Math.abs(ours)).padStart(4, '0')}`;
}
