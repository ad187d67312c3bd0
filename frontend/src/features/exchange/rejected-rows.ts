import type { ImportReport } from '../../api/types'
import { formatOf } from './send-file'

const UTF8_MARK = '\uFEFF'

/** The rows of the file that were rejected, as they stand in it, to be corrected and imported again. */
export async function rejectedRows(file: File, report: ImportReport): Promise<string> {
  const text = decoded(await file.arrayBuffer())
  const rejected = new Set(
    report.rows.filter(({ outcome }) => outcome === 'REJECTED').map(({ line }) => line),
  )
  const isCsv = formatOf(file) === 'csv'
  const records = isCsv
    ? csvRecords(text)
    : text.split('\n').map((line, index) => ({ line: index + 1, text: line }))
  const head = isCsv ? records.slice(0, 1) : []
  const kept = [...head, ...records.filter(({ line }) => rejected.has(line))]
  const end = isCsv ? '\r\n' : '\n'
  return (isCsv ? UTF8_MARK : '') + kept.map((record) => record.text.replace(/\r?\n$|\r$/, '') + end).join('')
}

/** UTF-8, or Shift_JIS as Excel writes it; the server accepts nothing else. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('shift_jis').decode(bytes)
  }
}

interface Record {
  /** Where it begins in the file, from 1. */
  line: number
  text: string
}

/** Records of a CSV file with the line each begins on; a quoted cell may hold line breaks. */
function csvRecords(text: string): Record[] {
  const records: Record[] = []
  let line = 1
  // Cells in quotes, whatever they hold, then everything up to the end of the line.
  for (const [record] of text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?:\r\n|\n|\r|$)|\r\n|\n|\r/g)) {
    if (record.trim() !== '') records.push({ line, text: record })
    line += record.match(/\r\n|\n|\r/g)?.length ?? 0
  }
  return records
}
