import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChargeView, Right } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aSeed, ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/seeds/${ids.seed}/access`
const HASHIMOTO = { id: '0193a5c2-0000-7000-8000-00000000c001', name: '橋本 渡' }
const KENKYU = { id: '0193a5c2-0000-7000-8000-00000000c002', name: '研究 花子' }
const PEOPLE: ChargeView['people'] = [
  { ...HASHIMOTO, roles: ['coordinator'] },
  { ...KENKYU, roles: ['researcher'] },
]

/** A seed and who is in charge of it; `sent` holds who shall be. */
function serve(charge: ChargeView, allowed: Right[] = ['assign']) {
  const kept = { charge, sent: [] as unknown[], revision: 2 }
  const seed = () =>
    HttpResponse.json(aSeed({ stage: 'SHARED', reach: 'INTERNAL', allowed }), {
      headers: { ETag: `"${kept.revision}"` },
    })
  server.use(
    http.get('/api/v1/seeds/:id', seed),
    http.get('/api/v1/seeds/:id/clearances', () => HttpResponse.json({ items: [] })),
    http.get('/api/v1/seeds/:id/views', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('/api/v1/seeds/:id/charge', () => HttpResponse.json(kept.charge)),
    http.put('/api/v1/seeds/:id/charge', async ({ request }) => {
      const sent = (await request.json()) as { team: string[]; assigned: string[] }
      kept.sent.push(sent)
      kept.revision += 1
      const named = (of: string[]) => PEOPLE.filter((one) => of.includes(one.id))
      kept.charge = { ...kept.charge, team: named(sent.team), assigned: named(sent.assigned) }
      return seed()
    }),
  )
  return kept
}

beforeEach(() => signedIn({ roles: ['coordinator'], organization: ids.university }))

describe('who is in charge', () => {
  it('is chosen by keyboard among people of the house, coordinators among coordinators', async () => {
    const kept = serve({ team: [HASHIMOTO], assigned: [], people: PEOPLE })
    const { user } = open(PAGE)

    expect(await screen.findByText(/コーディネーター全員が担当です/)).toBeInTheDocument()
    await user.type(screen.getByRole('combobox', { name: '担当のコーディネーター' }), '{ArrowDown}')
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['橋本 渡'])
    await user.keyboard('{Enter}')
    await user.type(screen.getByRole('combobox', { name: 'チーム' }), '研究{ArrowDown}{Enter}')
    await user.click(screen.getByRole('button', { name: '担当を決める' }))

    expect(await screen.findByText('担当を決めました')).toBeInTheDocument()
    expect(kept.sent).toEqual([{ team: [HASHIMOTO.id, KENKYU.id], assigned: [HASHIMOTO.id] }])
  })

  it('is removed, down to the whole desk', async () => {
    const kept = serve({ team: [KENKYU], assigned: [], people: PEOPLE })
    const { user } = open(PAGE)

    const team = await screen.findByRole('list', { name: /^チーム/ })
    await user.click(within(team).getByRole('button'))
    expect(screen.getByText(/窓口で働く全員のもの/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '担当を決める' }))

    expect(await screen.findByText('担当を決めました')).toBeInTheDocument()
    expect(kept.sent).toEqual([{ team: [], assigned: [] }])
  })

  it('is read by who may not change it', async () => {
    serve({ team: [{ id: KENKYU.id, name: '' }], assigned: [HASHIMOTO], people: [] }, ['history'])
    open(PAGE)

    expect(await screen.findByText('橋本 渡')).toBeInTheDocument()
    expect(screen.getByText('削除された利用者')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '担当を決める' })).not.toBeInTheDocument()
  })

  it('says why it was declined', async () => {
    serve({ team: [HASHIMOTO], assigned: [], people: PEOPLE })
    server.use(
      http.put('/api/v1/seeds/:id/charge', () =>
        problem(412, 'publication-stale', 'この記録は、あなたが開いた後に更新されています。'),
      ),
    )
    const { user } = open(PAGE)
    await user.click(await screen.findByRole('button', { name: '担当を決める' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('更新されています')
  })

  it('shows what went wrong when it could not be read', async () => {
    serve({ team: [], assigned: [], people: PEOPLE })
    server.use(http.get('/api/v1/seeds/:id/charge', () => problem(500, 'http-500', '内部の問題です。')))
    open(PAGE)

    expect(await screen.findByRole('heading', { name: '担当' })).toBeInTheDocument()
    expect(await screen.findByText(/内部の問題です/)).toBeInTheDocument()
  })
})
