const DANGEROUS = /^[=+\-@\t\r＝＋－＠]/
const GUARD = "'"
/** Excel reads a file as UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF'

export type CsvCell = string | number | null | undefined

/** A cell that no spreadsheet takes for a formula; the same rule as `kakehashi.exchange.FormulaGuard`. */
export function guarded(cell: string): string {
  const alreadyGuarded = cell.startsWith(GUARD) && (DANGEROUS.test(cell.slice(1)) || cell.startsWith("''"))
  return DANGEROUS.test(cell) || alreadyGuarded ? GUARD + cell : cell
}

/** Rows as RFC 4180, with a byte order mark. Numbers stay numbers, also negative ones. */
export function csvOf(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
