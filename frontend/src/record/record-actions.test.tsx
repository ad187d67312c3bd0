import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NeedView } from '../api/types'
import { problem } from '../testing/handlers'
import { aNeed, ids } from '../testing/record-fixtures'
import { signedIn } from '../testing/record-server'
import { open } from '../testing/render'
import { server } from '../testing/server'

const PAGE = `/ja/needs/${ids.need}`

/** A need whose stage changes; `steps` holds what was asked for. */
function serve(first: Partial<NeedView>) {
  const kept = { need: aNeed(first), steps: [] as unknown[] }
  const answer = () => HttpResponse.json(kept.need, { headers: { ETag: `"${kept.need.revision}"` } })
  const step = (asked: unknown, part: Partial<NeedView>) => {
    kept.steps.push(asked)
    kept.need = { ...kept.need, ...part, revision: kept.need.revision + 1 }
    return answer()
  }
  server.use(
    http.get('/api/v1/needs/:id', answer),
    http.put('/api/v1/needs/:id/sharing', async ({ request }) => {
      const { reach } = (await request.json()) as Pick<NeedView, 'reach'>
      return step(reach, { stage: 'SHARED', reach, allowed: ['share', 'close', 'withdraw', 'revoke'] })
    }),
    http.put('/api/v1/needs/:id/closing', () => step('close', { stage: 'CLOSED', reach: null, allowed: [] })),
    http.put('/api/v1/needs/:id/review', () => step('submit', { stage: 'REVIEW', allowed: ['return'] })),
    http.delete('/api/v1/needs/:id/review', () =>
      step('return', { stage: 'DRAFT', reach: null, allowed: ['submit', 'publish'] }),
    ),
    http.delete('/api/v1/needs/:id/publication', () =>
      step('withdraw', { stage: 'WITHDRAWN', reach: null, allowed: ['return', 'publish'] }),
    ),
  )
  return kept
}

const press = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }))

beforeEach(() => signedIn({ roles: ['company', 'manager'] }))

describe('sharing', () => {
  it('asks with whom, says who will see what, and shows it on the badge', async () => {
    const kept = serve({ stage: 'REVIEW', allowed: ['share'] })
    const { user } = open(PAGE)

    await press(user, '共有する…')
    const dialog = within(screen.getByRole('dialog', { name: 'だれと共有しますか' }))
    expect(dialog.getByRole('radio', { name: /^招待した相手だけ.*概要を読めます/ })).toBeChecked()
    await user.click(dialog.getByRole('radio', { name: /^会員だけ/ }))
    await user.click(dialog.getByRole('button', { name: '共有する' }))

    expect(await screen.findByText('限定共有（会員だけ）')).toBeInTheDocument()
    expect(kept.steps).toEqual(['MEMBERS'])
    expect(screen.getByRole('link', { name: '公開範囲と相手' })).toHaveAttribute('href', `${PAGE}/access`)
  })

  it('goes back to the reach before', async () => {
    const kept = serve({ stage: 'SHARED', reach: 'INVITED', allowed: ['share'] })
    const { user } = open(PAGE)

    await press(user, '共有する…')
    await user.click(screen.getByRole('radio', { name: /^会員だけ/ }))
    await press(user, '共有する')
    await press(user, '元に戻す')

    await waitFor(() => expect(kept.steps).toEqual(['MEMBERS', 'INVITED']))
  })

  it('does nothing when it is shared so already, and says so', async () => {
    const kept = serve({ stage: 'SHARED', reach: 'INVITED', allowed: ['share'] })
    const { user } = open(PAGE)

    await press(user, '共有する…')
    await press(user, '共有する')

    expect(screen.getByText('いまと同じ範囲です')).toBeInTheDocument()
    expect(kept.steps).toEqual([])
  })

  it('shows why it was declined', async () => {
    serve({ stage: 'REVIEW', allowed: ['share'] })
    server.use(
      http.put('/api/v1/needs/:id/sharing', () =>
        problem(422, 'publication-incomplete', '公開に必要な項目が足りません。'),
      ),
    )
    const { user } = open(PAGE)

    await press(user, '共有する…')
    await press(user, '共有する')

    expect(await screen.findByRole('alert')).toHaveTextContent('公開に必要な項目が足りません。')
  })
})

describe('ways back', () => {
  it('never lead from a shared record to a public one', async () => {
    serve({ stage: 'SHARED', reach: 'INVITED', allowed: ['withdraw'] })
    const { user } = open(PAGE)

    await press(user, '取り下げる')

    expect(await screen.findByText('取り下げました')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '元に戻す' })).not.toBeInTheDocument()
  })

  it('are not offered where a record that was withdrawn is taken up again', async () => {
    serve({ stage: 'WITHDRAWN', allowed: ['return'] })
    const { user } = open(PAGE)

    await press(user, '下書きに戻す')

    expect(await screen.findByText('下書きに戻しました')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '元に戻す' })).not.toBeInTheDocument()
  })

  it('lead from review to the draft', async () => {
    const kept = serve({ stage: 'DRAFT', allowed: ['submit'] })
    const { user } = open(PAGE)

    await press(user, '確認を依頼する')
    await press(user, '元に戻す')

    await waitFor(() => expect(kept.steps).toEqual(['submit', 'return']))
  })
})

it('closes a need after asking', async () => {
  const kept = serve({ stage: 'SHARED', reach: 'INVITED', allowed: ['close'] })
  const { user } = open(PAGE)

  await press(user, '募集を終える')
  const dialog = within(screen.getByRole('dialog', { name: '募集を終えますか' }))
  expect(kept.steps).toEqual([])
  await user.click(dialog.getByRole('button', { name: '募集を終える' }))

  expect(await screen.findByText('募集終了')).toBeInTheDocument()
  expect(kept.steps).toEqual(['close'])
})

it.each([
  ['leads administrators to where they ask for more', 'admin', 1],
  ['offers that to nobody else', 'company', 0],
] as const)('%s', async (_, role, links) => {
  serve({ allowed: ['read', 'history'] })
  signedIn({ roles: [role] })
  open(PAGE)

  expect(await screen.findByRole('link', { name: '履歴' })).toBeInTheDocument()
  const found = screen.queryAllByRole('link', { name: '緊急閲覧を申請する' })
  expect(found.map((link) => link.getAttribute('href'))).toEqual(
    Array(links).fill(`/ja/tickets?kind=need&record=${ids.need}`),
  )
})
