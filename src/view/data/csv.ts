/** Texts that a spreadsheet would take for a formula: also after spaces, and in full width. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠\t\r]/u;

/**
 * Rows as CSV after RFC 4180, with a byte order mark so that spreadsheets read UTF-8.
 *
 * Texts that start like a formula get an apostrophe before them; numbers stay numbers.
 */
export const formatCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(formatField).join(',')}\r\n`).join('')}`;

function formatField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
