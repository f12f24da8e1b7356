const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const monthOf = (name: string | undefined): string =>
  String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

/** Ways in which people write a date, each with the parts of one that it finds. */
const FORMS: readonly [RegExp, (parts: readonly string[]) => string[]][] = [
  [
    /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?(?:[T ].*)?$/,
    ([year = '', month = '', day]) => [year, month, day ?? ''],
  ],
  [/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, ([day = '', month = '', year = '']) => [year, month, day]],
  // Where days and months could be exchanged, nobody knows.
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    ([one = '', two = '', year = '']) =>
      Number(one) > 12 || one === two ? [year, two, one] : Number(two) > 12 ? [year, one, two] : [],
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${MONTH},? (\\d{4})$`, 'i'),
    ([day = '', month, year = '']) => [year, monthOf(month), day],
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    ([month, day = '', year = '']) => [year, monthOf(month), day],
  ],
  [new RegExp(`^${MONTH},? (\\d{4})$`, 'i'), ([month, year = '']) => [year, monthOf(month)]],
  [/^(\d{4})$/, ([year = '']) => [year]],
  [/^(\d{3})0['’]?s$/, ([decade = '']) => (decade.endsWith('0') ? [] : [`${decade}X`])],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/i, ([century]) => [`${String(Number(century) - 1).padStart(2, '0')}XX`]],
];

/**
 * The date that an author probably means, in EDTF.
 *
 * @param isDate Whether a text is one.
 */
export function meantDate(text: string, isDate: (text: string) => boolean): string | undefined {
  // Nobody writes a date so long.
  if (text.length > 60) return undefined;
  const plain = inOurDigits(text.trim());
  if (plain !== text && isDate(plain)) return plain;
  const range = ends(plain).map((end) => point(end) ?? '');
  return [point(plain), range.join('/')].find((meant) => meant !== undefined && meant !== text && isDate(meant));
}

/** Digits of any script, and any sign of less. */
const inOurDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^[−–]/, '-')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));

/** Digits of a script stand side by side, from 0 on. */
function valueOf(digit: string): number {
  let value = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** One point of time, or two of a range. */
function ends(text: string): string[] {
  const years = /^(\d{4})\s*[-–—]\s*(\d\d|\d{4})$/.exec(text);
  // "1759-10" may be a month.
  if (years && !/^\d{4}-\d\d$/.test(text)) return [years[1]!, years[1]!.slice(0, -years[2]!.length) + years[2]!];
  const open =
    /^(?:since|from|after)\s+(.+)$/i.exec(text)?.[1] ?? /^(.+?)\s*[-–—/]\s*(?:present|today|now|)$/i.exec(text)?.[1];
  if (open !== undefined) return [open, '..'];
  const until = /^(?:until|before|to)\s+(.+)$/i.exec(text)?.[1] ?? /^\/\s*(.+)$/.exec(text)?.[1];
  if (until !== undefined) return ['..', until];
  return text.split(/\s*(?:[–—/]|\s-\s|\sto\s)\s*/);
}

function point(text: string): string | undefined {
  if (text === '..') return text;
  const [, about, body = '', mark = ''] =
    /^(~|c\.|ca\.?|circa|about|around|approx\.?)?\s*(.*?)\s*([?~%]?)$/i.exec(text) ?? [];
  for (const [form, partsOf] of FORMS) {
    const found = form.exec(body);
    if (!found) continue;
    const parts = partsOf(found.slice(1)).filter(Boolean);
    if (parts.length > 0)
      return (
        parts.map((part) => part.padStart(2, '0')).join('-') + (about === undefined ? mark : mark === '?' ? '%' : '~')
      );
  }
  return undefined;
}
