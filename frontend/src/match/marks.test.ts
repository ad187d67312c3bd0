import { beforeEach, describe, expect, it, vi } from 'vitest'
import { markStore } from './marks'

beforeEach(() => {
  localStorage.clear()
  window.dispatchEvent(new Event('storage'))
})

describe('marks', () => {
  it('are kept on this device per account and question', () => {
    markStore.put('hanako/need/1', 'a', 'KEPT')

    expect(markStore.read('hanako/need/1')).toEqual({ a: 'KEPT' })
    expect(markStore.read('taro/need/1')).toEqual({})
    expect(markStore.read('hanako/need/2')).toEqual({})
    expect(JSON.parse(localStorage.getItem('kakehashi.marks.hanako/need/1') ?? '')).toEqual({ a: 'KEPT' })
  })

  it('can be taken back', () => {
    markStore.put('hanako/need/3', 'a', 'TOO_EARLY')
    markStore.put('hanako/need/3', 'a', undefined)

    expect(markStore.read('hanako/need/3')).toEqual({})
  })

  it('remember what was taken back until it is known elsewhere', () => {
    markStore.put('hanako/need/7', 'a', 'KEPT')
    markStore.put('hanako/need/7', 'a', null)
    expect(markStore.read('hanako/need/7')).toEqual({ a: null })

    markStore.put('hanako/need/7', 'a', undefined)
    expect(markStore.read('hanako/need/7')).toEqual({})
  })

  it('ignore what is not a mark', () => {
    localStorage.setItem('kakehashi.marks.x/need/4', '{"a":"KEPT","b":"NONSENSE","c":7}')
    localStorage.setItem('kakehashi.marks.x/need/5', 'not json')

    expect(markStore.read('x/need/4')).toEqual({ a: 'KEPT' })
    expect(markStore.read('x/need/5')).toEqual({})
  })

  it('are told to whoever looks at them, also from another window', () => {
    const heard = vi.fn()
    const stop = markStore.subscribe(heard)

    markStore.put('hanako/need/6', 'a', 'KEPT')
    localStorage.setItem('kakehashi.marks.hanako/need/6', '{"b":"CAPACITY"}')
    window.dispatchEvent(new Event('storage'))

    expect(heard).toHaveBeenCalledTimes(2)
    expect(markStore.read('hanako/need/6')).toEqual({ b: 'CAPACITY' })
    stop()
  })
})
