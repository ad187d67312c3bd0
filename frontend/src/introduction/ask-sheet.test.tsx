import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IntroductionDraft, Prospect } from '../api/types'
import { draftStore } from '../editing/draft-store'
import { anIntroduction, aSummary, introduction } from '../testing/introduction-fixtures'
import { aNeed, ids } from '../testing/record-fixtures'
import { serveRecord, signedIn } from '../testing/record-server'
import { open } from '../testing/render'
import { server } from '../testing/server'

const MATCHES = `/ja/needs/${ids.need}/matches`

function serve(part: Partial<Prospect> = {}) {
  const sent: { draft: IntroductionDraft; key: string | null }[] = []
  const { need, offer } = aSummary()
  server.use(
    http.get('/api/v1/introductions/prospect', () =>
      HttpResponse.json({
        need,
        offer,
        side: 'NEED',
        obstacle: null,
        introduction: null,
        due: '2026-12-02',
        days: 5,
        masked: false,
        message: '電解質を200℃以下で焼きたい',
        modes: ['JOINT_RESEARCH'],
        missing: '焼結の装置',
        aboutUs: '車載電池の会社です。',
        ...part,
      } satisfies Prospect),
    ),
    http.post('/api/v1/introductions', async ({ request }) => {
      sent.push({
        draft: (await request.json()) as IntroductionDraft,
        key: request.headers.get('Idempotency-Key'),
      })
      return sent.length === 1
        ? HttpResponse.error()
        : HttpResponse.json(anIntroduction({ side: 'NEED' }), { status: 201, headers: { ETag: '"2"' } })
    }),
  )
  return sent
}

async function ask() {
  const { user } = open(MATCHES)
  const [card] = await screen.findAllByRole('article')
  card?.focus()
  await user.keyboard('i')
  return { user, dialog: within(await screen.findByRole('dialog', { name: '引き合わせを申し込む' })) }
}

beforeEach(() => {
  signedIn({ roles: ['company'] })
  serveRecord('needs', aNeed({ allowed: ['read', 'edit'] }))
})
afterEach(async () => {
  cleanup()
  await draftStore.forgetAll()
})

test('says to whom it goes, by when they answer, and sends the same only once', async () => {
  const sent = serve()
  const { user, dialog } = await ask()
  expect(await dialog.findByText('返答期限 12/2（水）（5営業日）')).toBeInTheDocument()
  expect(dialog.getByText('宛先：みなも工科大学の対応窓口')).toBeInTheDocument()
  await waitFor(() => expect(dialog.getByLabelText(/^相手への文章/)).toHaveFocus())

  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await dialog.findByRole('alert')).toHaveTextContent('つながりません')
  await user.keyboard('{Control>}{Enter}{/Control}')

  expect(await screen.findByRole('link', { name: '引き合わせを開く' })).toHaveAttribute(
    'href',
    `/ja/introductions/${introduction}`,
  )
  expect(sent).toHaveLength(2)
  expect(sent[0]?.key).toBe(sent[1]?.key)
  expect(sent[1]?.draft).toMatchObject({
    need: ids.need,
    offerKind: 'seed',
    route: 'RECOMMENDATION',
    suggested: false,
    request: { modes: ['JOINT_RESEARCH'], missing: '焼結の装置' },
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('warns a company that stays masked beside the field about itself', async () => {
  serve({ masked: true, aboutUs: '' })
  const { dialog } = await ask()

  expect(await dialog.findByText(/^社名は相手に伝わりません/)).toBeInTheDocument()
  expect(dialog.getByText(/相手に分かってしまいます/)).toBeInTheDocument()
})

test.each([
  ['introduction-already-asked', '進んでいる引き合わせを開く', `/ja/introductions/${introduction}`],
  ['introduction-desk-missing', '自分の機関の窓口を登録する', `/ja/orgs/${ids.university}/edit`],
  ['introduction-not-readable', 'こちらの記録を相手と共有する', `/ja/needs/${ids.need}/access`],
])('says what stands in the way, and where it is mended: %s', async (obstacle, name, href) => {
  serve({ obstacle, introduction })
  const { dialog } = await ask()

  expect(await dialog.findByRole('link', { name })).toHaveAttribute('href', href)
})

test('keeps what was typed when the sheet is closed', async () => {
  serve()
  const { user, dialog } = await ask()
  await user.type(await dialog.findByLabelText(/^何が足りませんか/), 'と評価')
  await user.keyboard('{Escape}')
  cleanup()

  const again = await ask()
  await waitFor(() =>
    expect(again.dialog.getByLabelText(/^何が足りませんか/)).toHaveValue('焼結の装置と評価'),
  )
})
