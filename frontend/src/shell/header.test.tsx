import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { coordinator } from '../testing/handlers'
import { signedIn } from '../testing/record-server'
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

describe('the places of the command box', () => {
  it('hold what records want, and for managers the handover', async () => {
    signedIn({ roles: ['coordinator', 'manager'] })
    const { user } = open('/ja/help')
    await (await banner()).findAllByText(coordinator.account.name)

    await user.keyboard('{Control>}k{/Control}')
    const box = within(await screen.findByRole('dialog', { name: '検索・移動' }))

    expect(box.getByRole('option', { name: '記録の手入れ' })).toBeInTheDocument()
    expect(box.getByRole('option', { name: '担当の引き継ぎ' })).toBeInTheDocument()
  })
})

describe('the head of every page', () => {
  it('knows who has signed in without being loaded anew', async () => {
    aSession()
    const { user } = open('/ja/login')

    await user.click(await screen.findByRole('button', { name: /coordinator で入る/ }))
    expect(await (await banner()).findAllByText(coordinator.account.name)).not.toHaveLength(0)
    expect((await banner()).queryByRole('link', { name: 'ログイン' })).not.toBeInTheDocument()
  })
})
