import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { misnamed } from './names'
import { server } from './server'

// jsdom has no modal dialogs and no scrolling.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.scrollTo = () => undefined

// Without layout nothing comes into sight: what loads only then stays away.
window.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

// jsdom has no layout: pages are as on a wide screen.
window.matchMedia = (query) =>
  ({
    matches: true,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList

// Pages are loaded when they are opened, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 })

document.documentElement.lang = 'ja'
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  const wrong = misnamed(document.body)
  cleanup()
  server.resetHandlers()
  expect(wrong, 'names without the words that are shown').toEqual([])
})
afterAll(() => server.close())
