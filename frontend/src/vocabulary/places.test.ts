import { describe, expect, it } from 'vitest'
import { placesOf } from './places'

const prefectures = [
  { code: '13', name: { ja: '東京都' }, block: 'KANTO' },
  { code: '14', name: { ja: '神奈川県' }, block: 'KANTO' },
  { code: '01', name: { ja: '北海道' }, block: 'HOKKAIDO' },
  { code: '23', name: { ja: '愛知県' }, block: 'CHUBU' },
  { code: '21', name: { ja: '岐阜県' }, block: 'CHUBU' },
]
const blocks = [
  { code: 'HOKKAIDO', name: { ja: '北海道' } },
  { code: 'KANTO', name: { ja: '関東' } },
  { code: 'CHUBU', name: { ja: '中部' } },
]

describe('places', () => {
  it.each([
    ['a whole region by its name', ['14', '13'], ['関東']],
    ['a region beside single prefectures', ['23', '13', '14'], ['関東', '愛知県']],
    ['a part of a region by prefecture', ['13'], ['東京都']],
    ['a region of one prefecture by prefecture', ['01'], ['北海道']],
    ['nothing', [], []],
  ])('name %s', (_case, codes, names) => {
    expect(placesOf(codes, prefectures, blocks).map(({ ja }) => ja)).toEqual(names)
  })
})
