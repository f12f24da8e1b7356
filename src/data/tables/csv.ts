type Field = string | number | boolean | undefined;

/** The columns of a table, each with what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Field>>;

/**
 * Rows as comma-separated values: the columns' names first, every line ended by CRLF, in quotation marks only what needs them.
 * What is not there is an empty field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((say) => say(row)))];
  return lines.map((fields) => `${fields.map((field) => toField(String(field ?? ''))).join(',')}\r\n`).join('');
}

const toField = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
