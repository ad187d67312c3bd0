import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Right, TieView } from '../../api/types'
import { problem } from '../../testing/handlers'
import { aNeed, aSeed, aTie, ids, university } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/needs/${ids.need}/access`
const ALL: Right[] = ['read', 'read-full', 'invite', 'grant', 'decide', 'revoke']

/** A shared need and its ties; `sent` holds what is added, `ended` the ids of ties that are ended. */
function serve(ties: TieView[], allowed: Right[] = ALL) {
  const kept = { ties, sent: [] as unknown[], ended: [] as unknown[] }
  server.use(
    http.get('/api/v1/needs/:id', () =>
      HttpResponse.json(
        aNeed({ stage: 'SHARED', reach: 'INVITED', openDetails: false, publishedAt: null, allowed }),
        { headers: { ETag: '"2"' } },
      ),
    ),
    http.get('/api/v1/needs/:id/ties', () => HttpResponse.json({ items: kept.ties })),
    http.get('/api/v1/needs/:id/charge', () => HttpResponse.json({ team: [], assigned: [], people: [] })),
    http.post('/api/v1/needs/:id/ties', async ({ request }) => {
      kept.sent.push(await request.json())
      kept.ties = [aTie({ tie: 'INVITED', wording: null })]
      return HttpResponse.json(kept.ties[0], { status: 201 })
    }),
    http.delete('/api/v1/needs/:id/ties/:tie', ({ params }) => {
      kept.ended.push(params.tie)
      kept.ties = kept.ties.map((tie) => ({ ...tie, holds: false, endedAt: '2026-11-28T01:00:00Z' }))
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('/api/v1/organizations', () =>
      HttpResponse.json({ items: [{ kind: 'organization', id: ids.university, title: university.name }] }),
    ),
  )
  return kept
}

/** Declines what is added. */
function decline(status: number, violations: Array<{ field: string; message: string }>, detail = '') {
  server.use(
    http.post('/api/v1/needs/:id/ties', () =>
      HttpResponse.json(
        { type: '/problems/declined', status, detail, violations },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
}

const add = () => screen.findByRole('button', { name: '加える' })

async function pickUniversity(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByRole('combobox', { name: '機関' }), 'みなも')
  await user.click(await screen.findByRole('option', { name: 'みなも工科大学' }))
}

beforeEach(() => signedIn({ roles: ['company', 'manager'], organization: ids.company }))

describe('the page of who may see a need', () => {
  it('says it in a sentence, and lists whom with whom it is tied, by whom and since when', async () => {
    serve([aTie({ until: '2027-03-31T14:59:59Z' })])
    open(PAGE)

    expect(
      await screen.findByText(/招待した相手と秘密保持契約を結んだ相手だけが、概要を読めます/),
    ).toBeInTheDocument()
    expect(screen.getByText(/詳細を読めるのは、秘密保持契約に本人が同意し/)).toBeInTheDocument()
    expect(screen.getByText('限定共有（招待した相手だけ）')).toBeInTheDocument()
    const row = within(screen.getByRole('table', { name: '相手の一覧' })).getAllByRole(
      'row',
    )[1] as HTMLElement
    for (const text of [
      'みなも工科大学',
      '秘密保持契約',
      '秘密保持契約 第1版',
      '2026/11/02',
      '2027/03/31',
      '有効',
    ])
      expect(within(row).getByText(text)).toBeInTheDocument()
    expect(row).toHaveTextContent('企業 太郎（見本）')
  })

  it('tells the owner who looked, page after page, with the evidence to print', async () => {
    serve([], [...ALL, 'history'])
    const view = { at: '2026-11-20T01:02:00Z', revision: 2, organization: university, what: 'READ' }
    server.use(
      http.get('/api/v1/needs/:id/views', ({ request }) =>
        new URL(request.url).searchParams.has('cursor')
          ? HttpResponse.json({ items: [{ ...view, by: null, what: 'EXPORTED' }], nextCursor: null })
          : HttpResponse.json({ items: [{ ...view, by: '橋本 渡（見本）' }], nextCursor: 'more' }),
      ),
    )
    const { user } = open(PAGE)

    const table = await screen.findByRole('table', { name: '閲覧の一覧' })
    for (const text of ['橋本 渡（見本）', 'みなも工科大学', '公開していない記録', '第2版'])
      expect(within(table).getByText(text)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'さらに表示' }))
    expect(await within(table).findByText('ファイルへの書き出し')).toBeInTheDocument()
    expect(within(table).getByText('削除された利用者')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'さらに表示' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: '証拠として印刷する' })).toHaveAttribute(
      'href',
      `/api/v1/needs/${ids.need}/evidence`,
    )
    expect(screen.getByRole('link', { name: 'CSVで保存する' })).toHaveAttribute(
      'href',
      `/api/v1/needs/${ids.need}/evidence?format=csv`,
    )
  })

  it('tells the owner of emergency looks, which are not ended as a tie', async () => {
    serve([aTie({ tie: 'TICKET', wording: null })], [...ALL, 'history'])
    server.use(
      http.get('/api/v1/needs/:id/views', () => HttpResponse.json({ items: [], nextCursor: null })),
      http.get('/api/v1/needs/:id/tickets', () =>
        HttpResponse.json({
          items: [
            {
              id: ids.seed2,
              kind: 'need',
              record: ids.need,
              reason: '裁判所の命令',
              state: 'GRANTED',
              askedBy: '守谷 護',
              askedAt: '2026-11-29T01:00:00Z',
              openUntil: '2026-11-30T01:00:00Z',
              decidedBy: '代田 助',
              decidedAt: '2026-11-29T02:00:00Z',
              until: '2026-11-29T06:00:00Z',
              endedBy: null,
              endedAt: null,
              own: false,
              allowed: ['ENDED'],
            },
          ],
        }),
      ),
    )
    open(PAGE)

    const list = within(await screen.findByRole('list', { name: '緊急閲覧' }))
    for (const text of ['裁判所の命令', /^守谷 護、/, /^代田 助、/, '有効'])
      expect(list.getByText(text)).toBeInTheDocument()
    expect(list.getByRole('button', { name: /^守谷 護の緊急閲覧を終わらせる/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /「緊急閲覧」を終える/ })).not.toBeInTheDocument()
  })

  it('shows nothing of it to who is not the owner', async () => {
    serve([])
    open(PAGE)

    expect(await screen.findByText('まだだれも加えていません。')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '閲覧の記録' })).not.toBeInTheDocument()
  })

  it('speaks English, too', async () => {
    serve([aTie({ holds: false, until: '2026-11-01T14:59:59Z' })])
    open(`/en/needs/${ids.need}/access`)

    expect(await screen.findByRole('heading', { name: 'Who may see it' })).toBeInTheDocument()
    expect(
      screen.getByText(/Only those who are invited or bound to secrecy read the summary/),
    ).toBeInTheDocument()
    expect(screen.getByText('Expired')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^End/ })).not.toBeInTheDocument()
  })

  it('shows what went wrong, and that there is no such record', async () => {
    serve([])
    server.use(http.get('/api/v1/needs/:id/ties', () => problem(404, 'access-hidden', '見つかりません。')))
    open(PAGE)

    expect(await screen.findByRole('heading', { name: '見つかりません' })).toBeInTheDocument()
  })

  it('of a seed offers what opens a seed, as far as it is allowed', async () => {
    server.use(
      http.get('/api/v1/seeds/:id', () =>
        HttpResponse.json(
          aSeed({ stage: 'SHARED', reach: 'INTERNAL', allowed: ['invite', 'share', 'revoke'] }),
        ),
      ),
      http.get('/api/v1/seeds/:id/ties', () => HttpResponse.json({ items: [] })),
    )
    open(`/ja/seeds/${ids.seed}/access`)

    expect(await screen.findByText(/学内の人が、概要を読めます/)).toBeInTheDocument()
    const names = within(screen.getByRole('group', { name: 'どう加えるか' })).getAllByRole('radio')
    expect(names.map((radio) => radio.closest('label')?.querySelector('.font-bold')?.textContent)).toEqual([
      '提携先',
      '閲覧停止',
    ])
  })
})

describe('adding somebody', () => {
  it('invites an organization until the end of a day', async () => {
    const kept = serve([])
    const { user } = open(PAGE)
    expect(await screen.findByText('まだだれも加えていません。')).toBeInTheDocument()

    await pickUniversity(user)
    await user.type(screen.getByLabelText('期限'), '2027-03-31')
    await user.click(await add())

    expect(await screen.findByText('みなも工科大学を「招待」に加えました')).toBeInTheDocument()
    expect(kept.sent).toEqual([
      { tie: 'INVITED', organization: ids.university, until: '2027-03-31T23:59:59+09:00' },
    ])
    expect(await screen.findByRole('table', { name: '相手の一覧' })).toBeInTheDocument()
    expect(screen.getByLabelText('期限')).toHaveValue('')
  })

  it('asks for the name of an agreement and sends it', async () => {
    const kept = serve([])
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('radio', { name: /^秘密保持契約/ }))
    await pickUniversity(user)
    await user.type(screen.getByRole('textbox', { name: /契約の名前と版/ }), '秘密保持契約 第2版')
    await user.click(await add())

    await waitFor(() => expect(kept.sent).toHaveLength(1))
    expect(kept.sent[0]).toMatchObject({ tie: 'BOUND', wording: '秘密保持契約 第2版' })
  })

  it('shows beside the field why it was declined', async () => {
    serve([])
    decline(422, [{ field: 'organization', message: '自分の組織は指定できません' }])
    const { user } = open(PAGE)

    await user.click(await add())

    expect(await screen.findByText(/自分の組織は指定できません/)).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: '機関' })).toHaveAttribute('aria-invalid', 'true')
  })

  it('says that the same tie holds already', async () => {
    serve([aTie()])
    decline(409, [], '同じ相手との同じ関係がすでにあります。')
    const { user } = open(PAGE)

    await user.click(await add())

    expect(await screen.findByRole('alert')).toHaveTextContent('同じ相手との同じ関係がすでにあります。')
  })
})

describe('ending a tie', () => {
  it('asks first, and keeps the line', async () => {
    const kept = serve([aTie()])
    const { user } = open(PAGE)

    await user.click(
      await screen.findByRole('button', { name: 'みなも工科大学との「秘密保持契約」を終える' }),
    )
    expect(kept.ended).toEqual([])
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '終える' }))

    expect(await screen.findByText('2026/11/28に終了')).toBeInTheDocument()
    expect(kept.ended).toEqual([aTie().id])
    expect(screen.getByText('みなも工科大学との「秘密保持契約」を終えました')).toBeInTheDocument()
  })

  it('says why it could not be ended', async () => {
    serve([aTie()])
    server.use(
      http.delete('/api/v1/needs/:id/ties/:tie', () =>
        problem(409, 'disclosure-already-ended', 'すでに終わっている関係です。'),
      ),
    )
    const { user } = open(PAGE)

    await user.click(await screen.findByRole('button', { name: /を終える$/ }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '終える' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('すでに終わっている関係です。')
  })
})
