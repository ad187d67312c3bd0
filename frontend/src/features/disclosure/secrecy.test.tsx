import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SeedView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aSeed, ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/seeds/${ids.seed}/access`

/** A seed that is shared; `sent` holds what is asked for, by its address. */
function serve(part: Partial<SeedView>) {
  const kept = { seed: aSeed({ stage: 'SHARED', reach: 'EMBARGO', ...part }), sent: [] as unknown[] }
  const answer = () => HttpResponse.json(kept.seed, { headers: { ETag: `"${kept.seed.revision}"` } })
  const change = (next: Partial<SeedView>) => {
    kept.seed = { ...kept.seed, ...next, revision: kept.seed.revision + 1 }
    return answer()
  }
  server.use(
    http.get('/api/v1/seeds/:id', answer),
    http.get('/api/v1/seeds/:id/clearances', () => HttpResponse.json({ items: [] })),
    http.put('/api/v1/seeds/:id/embargo', async ({ request }) => {
      const embargo = (await request.json()) as SeedView['embargo']
      kept.sent.push(embargo)
      return change({ embargo })
    }),
    http.put('/api/v1/seeds/:id/mark', () => change({ sensitive: true, allowed: ['unmark'] })),
    http.delete('/api/v1/seeds/:id/mark', () => change({ sensitive: false, allowed: ['mark'] })),
  )
  return kept
}

beforeEach(() => signedIn({ roles: ['officer'], organization: ids.university }))

describe('the end of an embargo', () => {
  it('is named by the officer, who sees nothing of ties', async () => {
    const kept = serve({ allowed: ['read', 'read-detail', 'decide'] })
    const { user } = open(PAGE)

    expect(await screen.findByText(/まだ決まっていません/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '相手' })).not.toBeInTheDocument()
    await user.type(screen.getByLabelText(/秘匿が終わる日/), '2027-04-01')
    await user.click(screen.getByRole('radio', { name: '提携先' }))
    await user.click(screen.getByRole('button', { name: '終わりを決める' }))

    expect(await screen.findByText('秘匿の終わりを決めました')).toBeInTheDocument()
    expect(kept.sent).toEqual([{ until: '2027-04-01', afterwards: 'PARTNER' }])
    expect(
      await screen.findByText(/2027\/04\/01の午前0時（日本時間）に秘匿が終わり、「提携先」の共有になります/),
    ).toBeInTheDocument()
    expect(screen.getByText('2027/04/01に秘匿が終わる')).toBeInTheDocument()
  })

  it('says why a day is declined, and beside the field what is missing', async () => {
    serve({ allowed: ['decide'] })
    server.use(
      http.put('/api/v1/seeds/:id/embargo', () =>
        problem(422, 'seed-day-is-past', '秘匿の終わりは、今日以後の日にしてください。'),
      ),
    )
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('button', { name: '終わりを決める' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('今日以後の日')
  })

  it('is read by others, in English too', async () => {
    serve({ allowed: ['read-detail'], embargo: { until: '2027-04-01', afterwards: 'INTERNAL' } })
    open(`/en/seeds/${ids.seed}/access`)

    expect(
      await screen.findByText(/On 01 Apr 2027 at midnight in Japan the secrecy ends/),
    ).toBeInTheDocument()
    expect(screen.getByText('An export control officer of the university decides.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Set the end' })).not.toBeInTheDocument()
  })
})

describe('the mark of sensitive technology', () => {
  it('is set and taken off, asked for once more each time', async () => {
    serve({ reach: 'INTERNAL', sensitive: false, allowed: ['mark'] })
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('button', { name: '機微技術の印を付ける' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '機微技術の印を付ける' }))
    expect(await screen.findByText(/機微技術の印が付いています/)).toBeInTheDocument()
    expect(screen.getByText('機微技術')).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: '印を外す' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '印を外す' }))
    expect(await screen.findByText('機微技術の印は付いていません。')).toBeInTheDocument()
  })

  it('is not there for who may not know of it', async () => {
    serve({ reach: 'INTERNAL', sensitive: null, allowed: ['decide'] })
    open(PAGE)

    expect(await screen.findByRole('heading', { name: '公開範囲と相手' })).toBeInTheDocument()
    expect(screen.queryByText(/機微技術/)).not.toBeInTheDocument()
  })
})
