import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MemberView } from '../../api/types'
import { coordinator, problem } from '../../testing/handlers'
import { anOrganization, ids } from '../../testing/record-fixtures'
import { serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/orgs/${ids.university}/members`
const UNTIL = '2026-12-06T00:00:00Z'

function aMember(part: Partial<MemberView> = {}): MemberView {
  return {
    account: '01900000-0000-7000-8000-00000000aaaa',
    name: '余所 書記',
    roles: ['coordinator'],
    said: false,
    since: null,
    ended: null,
    ...part,
  }
}

/** The members of the university; `sent` holds what is said of them. */
function serve(members: MemberView[]) {
  const kept = { members, sent: [] as unknown[] }
  const list = '/api/v1/organizations/:id/members'
  server.use(
    http.get(list, () =>
      HttpResponse.json({ members: kept.members, invitations: [], given: ['coordinator', 'manager'] }),
    ),
    http.put(`${list}/:account`, async ({ request, params }) => {
      const { roles } = (await request.json()) as { roles: MemberView['roles'] }
      kept.sent.push([params.account, roles])
      kept.members = kept.members.map((member) => ({ ...member, roles, said: true, ended: null }))
      return new HttpResponse(null, { status: 204 })
    }),
    http.delete(`${list}/:account`, ({ params }) => {
      kept.sent.push([params.account, 'ended'])
      kept.members = kept.members.map((member) => ({
        ...member,
        roles: [],
        said: true,
        since: UNTIL,
        ended: UNTIL,
      }))
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('/api/v1/organizations/:id/invitations', async ({ request }) => {
      kept.sent.push(await request.json())
      return HttpResponse.json({ id: ids.need, secret: 'himitsu', until: UNTIL }, { status: 201 })
    }),
  )
  return kept
}

beforeEach(() => {
  signedIn()
  serveRecord('organizations', anOrganization({ id: ids.university }))
})

describe('the members of an organization', () => {
  it('leave at once and can be taken back', async () => {
    const kept = serve([aMember()])
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('button', { name: '余所 書記の所属を終える' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '所属を終える' }))
    await user.click(await screen.findByRole('button', { name: '余所 書記の所属を戻す' }))
    const dialog = within(await screen.findByRole('dialog', { name: '余所 書記の役割' }))
    await user.click(dialog.getByRole('checkbox', { name: /^機関の管理者/ }))
    await user.click(dialog.getByRole('button', { name: '変える' }))

    expect(await screen.findByRole('button', { name: '余所 書記の役割を変える' })).toBeInTheDocument()
    expect(kept.sent).toEqual([
      [aMember().account, 'ended'],
      [aMember().account, ['manager']],
    ])
  })

  it('have at least one role', async () => {
    const kept = serve([aMember()])
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('button', { name: '余所 書記の役割を変える' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('checkbox', { name: /^コーディネーター/ }))
    await user.click(dialog.getByRole('button', { name: '変える' }))

    expect(dialog.getByText('役割を一つ以上選んでください')).toBeInTheDocument()
    expect(kept.sent).toEqual([])
  })

  it('never change what they themselves are', async () => {
    serve([aMember({ account: coordinator.account.id, name: coordinator.account.name })])
    open(PAGE)

    expect(await screen.findByRole('cell', { name: '自分' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /所属を終える/ })).not.toBeInTheDocument()
  })

  it('are invited by an address whose secret no server is told', async () => {
    const kept = serve([])
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('checkbox', { name: /^コーディネーター/ }))
    await user.click(screen.getByRole('button', { name: '招待をつくる' }))

    expect(await screen.findByLabelText('招待のアドレス')).toHaveValue(
      `${window.location.origin}/ja/join#himitsu`,
    )
    expect(kept.sent).toEqual([{ roles: ['coordinator'], mail: null }])
  })
})

describe('an invitation', () => {
  it('that is over says whom to ask', async () => {
    server.use(
      http.post('/api/v1/me/invitation', () =>
        problem(404, 'membership-invitation-over', 'この招待は、もう使えません。'),
      ),
    )
    open('/ja/join#himitsu')

    expect(await screen.findByText('この招待は、もう使えません。')).toBeInTheDocument()
  })

  it('without its secret says what is missing', async () => {
    open('/ja/join')

    expect(await screen.findByText(/招待のアドレスが足りません/)).toBeInTheDocument()
  })
})
