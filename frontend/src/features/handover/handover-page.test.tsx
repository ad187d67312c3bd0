import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Handover, HandoverDraft, MemberView } from '../../api/types'
import { anOrganization, ids } from '../../testing/record-fixtures'
import { serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { server } from '../../testing/server'

const PAGE = `/ja/orgs/${ids.university}/handover`
const CLERK = '01900000-0000-7000-8000-00000000aaaa'
const NEWCOMER = '01900000-0000-7000-8000-00000000bbbb'

const aMember = (account: string, name: string): MemberView => ({
  account,
  name,
  roles: ['coordinator'],
  said: false,
  since: null,
  ended: null,
})

const past: Handover = {
  id: '01900000-0000-7000-8000-00000000cccc',
  from: null,
  to: '余所 書記',
  by: '余所 守',
  at: '2026-11-20T00:00:00Z',
  note: '前任からのメモ',
  moved: { seeds: 3 },
  leaves: true,
}

/** A university with two members; `sent` holds what was asked to be handed over. */
function serve() {
  const kept = { sent: [] as HandoverDraft[], items: [past] }
  const at = '/api/v1/organizations/:id'
  server.use(
    http.get(`${at}/members`, () =>
      HttpResponse.json({
        members: [aMember(CLERK, '余所 書記'), aMember(NEWCOMER, '新井 来')],
        invitations: [],
        given: [],
      }),
    ),
    http.get(`${at}/handovers`, () => HttpResponse.json({ items: kept.items })),
    http.get(`${at}/handovers/prospect`, () =>
      HttpResponse.json({ counts: { seeds: 2, introductions: 1, consultations: 4 } }),
    ),
    http.post(`${at}/handovers`, async ({ request }) => {
      const draft = (await request.json()) as HandoverDraft
      kept.sent.push(draft)
      const made = {
        ...past,
        id: NEWCOMER,
        from: '余所 書記',
        to: '新井 来',
        note: draft.note ?? null,
        moved: { seeds: 2 },
      }
      kept.items = [made, past]
      return HttpResponse.json(made, { status: 201 })
    }),
  )
  return kept
}

beforeEach(() => {
  signedIn({ roles: ['coordinator', 'manager'] })
  serveRecord('organizations', anOrganization({ id: ids.university }))
})

const choose = (name: RegExp) => screen.findByRole('combobox', { name })

test('counts at once, asks once more and hands over', async () => {
  const kept = serve()
  const { user } = open(PAGE)

  await user.selectOptions(await choose(/^前任者/), CLERK)
  const counts = within((await screen.findAllByLabelText('引き継がれるもの'))[0] as HTMLElement)
  expect(counts.getByText('引き合わせ')).toBeVisible()
  expect(within(counts.getByText('相談').parentElement as HTMLElement).getByText('4')).toBeVisible()
  await user.selectOptions(await choose(/^後任者/), NEWCOMER)
  await user.type(screen.getByRole('textbox', { name: '引き継ぎのメモ' }), 'よろしく')
  await user.click(screen.getByRole('button', { name: '引き継ぐ…' }))
  const dialog = within(
    await screen.findByRole('dialog', { name: '余所 書記の担当を、すべて新井 来へ引き継ぎますか' }),
  )
  expect(dialog.getByText(/余所 書記の所属は終わり/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: '引き継ぐ' }))

  expect(await screen.findByText('新井 来にお知らせしました。')).toBeVisible()
  expect(kept.sent).toEqual([{ from: CLERK, to: NEWCOMER, note: 'よろしく', leaves: true }])
  expect(await screen.findByText('余所 書記 → 新井 来')).toBeVisible()
  expect(screen.getByText('削除された利用者 → 余所 書記')).toBeVisible()
})

test('asks for two people before anything is sent, and never offers one to themselves', async () => {
  const kept = serve()
  const { user } = open(PAGE)

  await user.click(await screen.findByRole('button', { name: '引き継ぐ…' }))
  expect(await screen.findAllByText('選んでください', { selector: 'p, span' })).not.toHaveLength(0)
  expect(await choose(/^前任者/)).toHaveFocus()
  expect(screen.queryByText('引き継がれるもの')).not.toBeInTheDocument()
  await user.selectOptions(await choose(/^後任者/), CLERK)
  await user.selectOptions(await choose(/^前任者/), CLERK)

  expect(await choose(/^後任者/)).toHaveValue('')
  const successors = within(await choose(/^後任者/)).getAllByRole('option')
  expect(successors.map(({ textContent }) => textContent)).toEqual(['選んでください', '新井 来'])
  await user.click(screen.getByRole('button', { name: '引き継ぐ…' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(kept.sent).toEqual([])
})

test('says why nobody ends their own place', async () => {
  serve()
  signedIn({ roles: ['manager'], account: { id: CLERK, name: '余所 書記' } })
  const { user } = open(PAGE)

  await user.selectOptions(await choose(/^前任者/), CLERK)

  const box = screen.getByRole('checkbox', { name: /^前任者の所属を終える/ })
  expect(box).toBeDisabled()
  expect(box).toHaveAccessibleName(/自分の所属は、自分では終えられません/)
})

test('says beside the field who cannot take over', async () => {
  serve()
  server.use(
    http.post('/api/v1/organizations/:id/handovers', () =>
      HttpResponse.json(
        {
          type: '/problems/problem-invalid',
          title: '直すところがあります',
          status: 422,
          violations: [
            { field: 'to', in: 'body', code: 'role-missing', message: 'この人の役割では担当できません。' },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const { user } = open(PAGE)
  await user.selectOptions(await choose(/^前任者/), CLERK)
  await user.selectOptions(await choose(/^後任者/), NEWCOMER)
  await user.click(screen.getByRole('button', { name: '引き継ぐ…' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '引き継ぐ' }))

  expect(await choose(/^後任者/)).toHaveAccessibleDescription(/この人の役割では担当できません/)
})

test('shows who took over what they have to know, and no form', async () => {
  serve()
  signedIn({ roles: ['coordinator'] })
  open(PAGE)

  expect(await screen.findByText('前任からのメモ')).toBeVisible()
  expect(screen.queryByRole('button', { name: '引き継ぐ…' })).not.toBeInTheDocument()
})
