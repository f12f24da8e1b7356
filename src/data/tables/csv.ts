type Field = string | number | boolean | undefined;

/** The columns of a table, each with what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Field>>;

/** Without it a spreadsheet takes the text for one in the encoding of its own system. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as comma-separated values: the columns' names first, every line ended by CRLF, in quotation marks only what needs them.
 * What is not there is an empty field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((say) => say(row)))];
  return byteOrderMark + lines.map((fields) => `${fields.map(toField).join(',')}\r\n`).join('');
}

function toField(field: Field): string {
  const text = typeof field === 'string' ? guarded(field) : String(field ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run a text that begins with such a sign as a formula, so it gets an apostrophe, which makes it text. What has one
 * already gets another, so that taking one away always gives what was written.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const guarded = (text: string): string => (/^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);
