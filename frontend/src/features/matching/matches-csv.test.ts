import { describe, expect, it } from 'vitest'
import { csvOf } from '../../files/csv'
import { ids } from '../../testing/record-fixtures'
import { seedMatch } from '../../testing/search-fixtures'
import { matchRows } from './matches-csv'

describe('the list as a file', () => {
  it('has a row per candidate with points that add up, marks and the address', () => {
    const [head, row] = matchRows([seedMatch], { [ids.seed]: 'KEPT' }, 'ja', 'https://kakehashi.example')

    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1]
    expect(cell('順位')).toBe(1)
    expect(cell('点（100点満点）')).toBe(80)
    const parts = ['用語', '成熟度', '地域', '新しさ'].map((name) => Number(cell(name)))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(80)
    expect(cell('一致した用語')).toContain('固体電解質 ⇔ solid electrolyte')
    expect(cell('自分の印')).toBe('候補に追加済み')
    expect(cell('アドレス')).toBe(`https://kakehashi.example/ja/seeds/${ids.seed}`)
  })

  it('has a column for the meaning where a sentence model measured it', () => {
    const meaning = {
      signal: 'meaning',
      points: 0.2,
      because: { kind: 'like-meaning', likeness: 0.83 },
    } as const
    const alike = { ...seedMatch, score: seedMatch.score + 0.2, reasons: [...seedMatch.reasons, meaning] }

    const [without] = matchRows([seedMatch], {}, 'ja', '')
    const [head, row] = matchRows([alike], {}, 'ja', '')

    expect(without).not.toContain('文の意味')
    expect(row?.[head?.indexOf('文の意味') ?? -1]).toBe(20)
  })

  it('guards titles that look like formulas', () => {
    const match = { ...seedMatch, title: { ja: '=HYPERLINK("x")', en: '＠SUM' } }

    expect(csvOf(matchRows([match], {}, 'ja', ''))).toContain(`"'=HYPERLINK(""x"")",'＠SUM`)
  })

  it('says why a candidate was put aside, and hides who stands behind an anonymous need', () => {
    const need = { ...seedMatch, kind: 'need', organization: null } as const

    const [head, row] = matchRows([need], { [ids.seed]: 'TOO_EARLY' }, 'en', '')

    expect(row?.[head?.indexOf('My mark') ?? -1]).toBe('Not relevant: Too early')
    expect(row?.[head?.indexOf('Organization') ?? -1]).toMatch(/company/i)
  })
})
