import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeFor } from './prerendered'

let root: HTMLElement
let queryClient: QueryClient

beforeEach(() => {
  vi.useFakeTimers()
  root = document.createElement('div')
  root.innerHTML = '<h1>from the server</h1>'
  document.body.replaceChildren(root)
  queryClient = new QueryClient()
})

afterEach(() => vi.useRealTimers())

/** Lets observers, which come after the present task, and timers run. */
const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis)

test('an empty root is rendered into directly', () => {
  root.innerHTML = ''

  expect(placeFor(root, queryClient)).toBe(root)
})

test('the page of the server stays until a heading has been rendered', async () => {
  const place = placeFor(root, queryClient)
  place.innerHTML = '<p>frame</p>'
  await pass(1000)
  expect(place.hidden).toBe(true)
  expect(document.body.textContent).toContain('from the server')

  place.innerHTML = '<h1>from React</h1>'
  await pass(1000)

  expect(place.hidden).toBe(false)
  expect(document.body.textContent).toBe('from React')
})

test('the page of the server stays while something is being read', async () => {
  const place = placeFor(root, queryClient)
  place.innerHTML = '<h1>from React</h1>'
  let answer: (value: string) => void = () => undefined
  const reading = queryClient.fetchQuery({
    queryKey: ['one'],
    queryFn: () =>
      new Promise<string>((resolve) => {
        answer = resolve
      }),
  })
  await pass(1000)
  expect(root.isConnected).toBe(true)

  answer('read')
  await reading
  await pass(1000)

  expect(root.isConnected).toBe(false)
})

test('after eight seconds what there is takes the place', async () => {
  const place = placeFor(root, queryClient)

  await pass(8000)

  expect(place.hidden).toBe(false)
  expect(root.isConnected).toBe(false)
})
