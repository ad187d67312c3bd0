import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { coordinator } from '../testing/handlers'
import { open } from '../testing/render'
import { server } from '../testing/server'

/** A server with one session, as the cookie of a browser has it. */
function aSession() {
  let isOpen = false
  server.use(
    http.get('/api/v1/session', () =>
      isOpen ? HttpResponse.json(coordinator) : new HttpResponse(null, { status: 204 }),
    ),
    http.post('/auth/session', () => {
      isOpen = true
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('/auth/logout', () => {
      isOpen = false
      return new HttpResponse(null, { status: 204 })
    }),
  )
}

const banner = async () => within(await screen.findByRole('banner'))

describe('the head of every page', () => {
  it('knows who has signed in without being loaded anew', async () => {
    aSession()
    const { user } = open('/ja/login')

    await user.click(await screen.findByRole('button', { name: /coordinator で入る/ }))
    expect(await (await banner()).findAllByText(coordinator.account.name)).not.toHaveLength(0)
    expect((await banner()).queryByRole('link', { name: 'ログイン' })).not.toBeInTheDocument()
  })
})
