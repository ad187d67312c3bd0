import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TicketView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = '/ja/tickets'
const ADMIN = { roles: ['admin' as const], organization: null }

function aTicket(part: Partial<TicketView> = {}): TicketView {
  return {
    id: '01900000-0000-7000-8000-00000000cccc',
    kind: 'need',
    record: ids.need,
    reason: '裁判所の命令',
    state: 'OPEN',
    askedBy: '守谷 護',
    askedAt: '2026-11-29T01:00:00Z',
    openUntil: '2026-11-30T01:00:00Z',
    decidedBy: null,
    decidedAt: null,
    until: null,
    endedBy: null,
    endedAt: null,
    own: false,
    allowed: [],
    ...part,
  }
}

const GRANTED = {
  state: 'GRANTED',
  decidedBy: '代田 助',
  decidedAt: '2026-11-29T02:00:00Z',
  until: '2026-11-29T06:00:00Z',
} as const satisfies Partial<TicketView>

/** Tickets; `sent` holds what is asked, decided and ended. */
function serve(tickets: TicketView[]) {
  const kept = { tickets, sent: [] as unknown[] }
  server.use(
    http.get('/api/v1/tickets', () => HttpResponse.json({ items: kept.tickets })),
    http.put('/api/v1/tickets/:id/decision', async ({ request }) => {
      const body = (await request.json()) as { decision: 'GRANTED' | 'REFUSED' }
      kept.sent.push(body)
      const changed = body.decision === 'GRANTED' ? GRANTED : { ...GRANTED, state: 'REFUSED', until: null }
      kept.tickets = kept.tickets.map((one) => ({ ...one, ...changed, allowed: [] }) as TicketView)
      return HttpResponse.json(kept.tickets[0])
    }),
    http.delete('/api/v1/tickets/:id', ({ params }) => {
      kept.sent.push(['ended', params.id])
      const over = { state: 'ENDED', endedBy: '代田 助', endedAt: '2026-11-29T03:00:00Z' } as const
      kept.tickets = kept.tickets.map((one) => ({ ...one, ...over, allowed: [] }))
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('/api/v1/:place/:id/tickets', async ({ request, params }) => {
      kept.sent.push([params.place, params.id, await request.json()])
      kept.tickets = [aTicket({ own: true })]
      return HttpResponse.json(kept.tickets[0], { status: 201 })
    }),
  )
  return kept
}

const part = async (name: string) => within(await screen.findByRole('list', { name }))
const button = (name: RegExp | string) => screen.findByRole('button', { name })
const inDialog = async (name: string) =>
  within(await screen.findByRole('dialog')).getByRole('button', { name })

beforeEach(() => signedIn(ADMIN))

describe('the page of emergency looks', () => {
  it('says that there is nothing, part by part', async () => {
    serve([])
    open(PAGE)

    expect(await screen.findByText('判断待ちの申請はありません。')).toBeInTheDocument()
    expect(screen.getByText('有効な緊急閲覧はありません。')).toBeInTheDocument()
    expect(screen.getByText('過去の緊急閲覧はありません。')).toBeInTheDocument()
  })

  it('shows what went wrong', async () => {
    serve([])
    server.use(http.get('/api/v1/tickets', () => problem(403, 'http-403', '権限がありません。')))
    open(PAGE)

    expect(await screen.findByText('権限がありません。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '申請する' })).not.toBeInTheDocument()
  })

  it('has somebody else grant a request', async () => {
    const kept = serve([aTicket({ allowed: ['GRANTED', 'REFUSED'] })])
    const { user } = open(PAGE)

    await user.click(await button(/^守谷 護の申請を認める/))
    expect(await screen.findByText(/守谷 護は、この記録のすべてを、すぐに読めるように/)).toBeInTheDocument()
    await user.click(await inDialog('認める'))

    const running = await part('有効')
    expect(running.getByText('裁判所の命令')).toBeInTheDocument()
    expect(running.getByText(/^代田 助、/)).toBeInTheDocument()
    expect(kept.sent).toEqual([{ decision: 'GRANTED' }])
    // who decides does not read it
    expect(screen.queryByRole('link', { name: '記録を開く' })).not.toBeInTheDocument()
  })

  it('has somebody else refuse a request', async () => {
    const kept = serve([aTicket({ allowed: ['GRANTED', 'REFUSED'] })])
    const { user } = open(PAGE)

    await user.click(await button(/^守谷 護の申請を却下する/))
    await user.click(await inDialog('却下する'))

    expect((await part('過去')).getByText('裁判所の命令')).toBeInTheDocument()
    expect(kept.sent).toEqual([{ decision: 'REFUSED' }])
  })

  it('says when somebody else was first', async () => {
    serve([aTicket({ allowed: ['GRANTED', 'REFUSED'] })])
    server.use(
      http.put('/api/v1/tickets/:id/decision', () =>
        problem(409, 'ticket-already-decided', 'すでにほかの人が判断しました。'),
      ),
    )
    const { user } = open(PAGE)

    await user.click(await button(/を認める/))
    await user.click(await inDialog('認める'))

    expect(await screen.findByText('すでにほかの人が判断しました。')).toBeInTheDocument()
  })

  it('asks for a record by its address, and lets nobody grant their own', async () => {
    const kept = serve([])
    const { user } = open(PAGE)

    await user.click(await button('申請する'))
    expect(screen.getByText('記録のIDか、記録のアドレスを入れてください')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'ニーズ' })).toBeChecked()
    await user.type(
      screen.getByRole('textbox', { name: /^記録のID/ }),
      `https://kakehashi.example/ja/seeds/${ids.seed}`,
    )
    expect(screen.getByRole('radio', { name: 'シーズ' })).toBeChecked()
    await user.type(screen.getByRole('textbox', { name: /^理由/ }), '裁判所の命令')
    await user.click(await button('申請する'))

    expect((await part('判断待ち')).getByText(/自分の申請は、自分では判断できません/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /を認める/ })).not.toBeInTheDocument()
    expect(kept.sent).toEqual([['seeds', ids.seed, { reason: '裁判所の命令' }]])
  })

  it('begins with the record that one comes from', async () => {
    serve([])
    open(`${PAGE}?kind=seed&record=${ids.seed}`)

    expect(await screen.findByRole('textbox', { name: /^記録のID/ })).toHaveValue(ids.seed)
    expect(screen.getByRole('radio', { name: 'シーズ' })).toBeChecked()
  })

  it('says beside the field what is wrong with a reason, and why it was declined', async () => {
    serve([])
    server.use(
      http.post('/api/v1/needs/:id/tickets', () =>
        HttpResponse.json(
          {
            type: '/problems/problem-invalid',
            status: 422,
            detail: '',
            violations: [
              { field: 'reason', in: 'body', code: 'required', message: '理由を書いてください。' },
            ],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    const { user } = open(PAGE)

    await user.type(await screen.findByRole('textbox', { name: /^記録のID/ }), ids.need)
    await user.click(await button('申請する'))
    expect(await screen.findByText('理由を書いてください。')).toBeInTheDocument()
    server.use(
      http.post('/api/v1/needs/:id/tickets', () =>
        problem(409, 'ticket-already-asked', 'すでに申請しています。'),
      ),
    )
    await user.click(await button('申請する'))

    expect(await screen.findByText('すでに申請しています。')).toBeInTheDocument()
  })

  it('leads who asked to the record while it is open, and ends it', async () => {
    const kept = serve([aTicket({ ...GRANTED, own: true, allowed: ['ENDED'] })])
    const { user } = open(PAGE)

    expect(await screen.findByRole('link', { name: '記録を開く' })).toHaveAttribute(
      'href',
      `/ja/needs/${ids.need}`,
    )
    await user.click(await button(/の緊急閲覧を終わらせる/))
    await user.click(await inDialog('終わらせる'))

    const past = await part('過去')
    expect(past.getByText(/^代田 助、2026\/11\/29 12:00/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '記録を開く' })).not.toBeInTheDocument()
    expect(kept.sent).toEqual([['ended', aTicket().id]])
  })

  it('lets a manager end what looks at the own house, and ask for nothing', async () => {
    signedIn({ roles: ['company', 'manager'], organization: ids.company })
    serve([aTicket({ ...GRANTED, allowed: ['ENDED'] })])
    open(PAGE)

    expect(await button(/^守谷 護の緊急閲覧を終わらせる/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '記録を開く' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '申請する' })).not.toBeInTheDocument()
  })

  it('tells what ended by itself and what expired, also of people who are gone, in English', async () => {
    serve([
      aTicket({ ...GRANTED, state: 'ENDED', askedBy: null }),
      aTicket({ id: ids.seed2, state: 'EXPIRED', reason: 'A breach' }),
    ])
    open('/en/tickets')

    const past = await part('Past')
    expect(past.getByText(/^by itself, /)).toBeInTheDocument()
    expect(past.getByText(/^Deleted user, /)).toBeInTheDocument()
    expect(past.getByText('Expired')).toBeInTheDocument()
    expect(past.getByText('To be decided by')).toBeInTheDocument()
  })
})
