/**
 * Rows as comma-separated values: the columns' names first, every line ended by CRLF, in quotation marks only what needs them.
 * What is not there is an empty field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | boolean | undefined>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((fields) => `${fields.map((field) => toField(String(field ?? ''))).join(',')}\r\n`).join('');
}

const toField = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
