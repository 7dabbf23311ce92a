/**
 * Rows as comma-separated values (RFC 4180), each ended by a line end.
 *
 * A cell that begins so that a spreadsheet would calculate with it (`=`, `+`, `-`, `@`, in either width, a tab, a line end)
 * begins with an apostrophe instead, which spreadsheets take for "this is text".
 */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")
}

function cell(text: string): string {
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",;\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
