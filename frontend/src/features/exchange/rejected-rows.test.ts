import { describe, expect, it } from 'vitest'
import type { ImportReport, ImportRow } from '../../api/types'
import { rejectedRows } from './rejected-rows'

function rejecting(...lines: number[]): ImportReport {
  return {
    total: 9,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: lines.length,
    rows: lines.map((line) => ({ line, externalId: null, outcome: 'REJECTED', problems: [] })),
  }
}

const file = (content: BlobPart, name: string) => new File([content], name)

describe('rejected rows', () => {
  it('keep the head and the rows as they stand, also those over several lines', async () => {
    const csv = 'id,text\r\na,"one\r\ntwo"\r\n\r\nb,"say ""yes"", please"\r\nc,plain'

    expect(await rejectedRows(file(csv, 'x.csv'), rejecting(2, 6))).toBe(
      '\uFEFFid,text\r\na,"one\r\ntwo"\r\nc,plain\r\n',
    )
  })

  it('do not double the byte order mark', async () => {
    expect(await rejectedRows(file('\uFEFFid\na\n', 'x.csv'), rejecting(2))).toBe('\uFEFFid\r\na\r\n')
  })

  it('are read from Shift_JIS, too', async () => {
    // 「題」 as Windows writes it
    const bytes = new Uint8Array([0x69, 0x64, 0x0a, 0x91, 0xe8, 0x0a])

    expect(await rejectedRows(file(bytes, 'x.csv'), rejecting(2))).toBe('\uFEFFid\r\n題\r\n')
  })

  it('are the lines of NDJSON', async () => {
    expect(await rejectedRows(file('{"a":1}\n\n{"a":2}\n{"a":3}', 'x.ndjson'), rejecting(3))).toBe(
      '{"a":2}\n',
    )
  })

  it('leave out rows that were taken with a remark', async () => {
    const report = rejecting(2)
    const taken: ImportRow = { line: 3, externalId: null, outcome: 'CREATED', problems: [] }

    expect(
      await rejectedRows(file('id\na\nb\n', 'x.csv'), { ...report, rows: [...report.rows, taken] }),
    ).toBe('\uFEFFid\r\na\r\n')
  })
})
