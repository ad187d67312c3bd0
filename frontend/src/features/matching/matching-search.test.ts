import { describe, expect, it } from 'vitest'
import { compareSearch, matchesSearch } from './matching-search'

describe('the address of a list of matches', () => {
  it('says what is shown', () => {
    expect(
      matchesSearch({
        of: 'researcher',
        sort: 'newest',
        open: 'a',
        pick: ['a', 'b'],
        trl: '2-6',
        mode: 'NDA',
        limit: '50',
      }),
    ).toEqual({
      of: 'researcher',
      sort: 'newest',
      open: 'a',
      pick: ['a', 'b'],
      trl: '2-6',
      mode: ['NDA'],
      limit: '50',
    })
  })

  it('may say nothing, or what nobody understands', () => {
    expect(matchesSearch({ of: 'robot', sort: 'random', trl: 'low', limit: '7', pick: '' })).toEqual({})
  })
})

describe('the address of a comparison', () => {
  it.each([
    ['joined', 'a,b', ['a', 'b']],
    ['one by one', ['a', 'b'], ['a', 'b']],
    ['twice', 'a,a,b', ['a', 'b']],
    ['five', 'a,b,c,d,e', ['a', 'b', 'c', 'd']],
    ['none', '', undefined],
  ])('takes ids %s', (_case, ids, read) => {
    expect(compareSearch({ ids }).ids).toEqual(read)
  })
})
