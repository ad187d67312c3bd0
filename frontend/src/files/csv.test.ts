import { describe, expect, it } from 'vitest'
import { csvOf, guarded } from './csv'

describe('a cell', () => {
  it.each(['=1+1', '+81', '-x', '@SUM', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', "'=1", "''x"])(
    'that a spreadsheet would run or swallow is guarded: %j',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`)
    },
  )

  it.each(['', 'TRL 4', '1-2', "it's", "'quoted'", '共同研究（=可）'])('of plain text stays: %j', (cell) => {
    expect(guarded(cell)).toBe(cell)
  })
})

describe('a file', () => {
  it('begins with a byte order mark, ends lines with CRLF and quotes what needs quotes', () => {
    expect(
      csvOf([
        ['名称', '点'],
        ['A, "B"\nC', -3],
        [null, undefined],
      ]),
    ).toBe('\uFEFF名称,点\r\n"A, ""B""\nC",-3\r\n,\r\n')
  })
})
