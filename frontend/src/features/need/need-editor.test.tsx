import 'fake-indexeddb/auto'
import { onlineManager } from '@tanstack/react-query'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftStore } from '../../editing/draft-store'
import { keepingJudgments } from '../../testing/judgments-server'
import { aNeed, ids } from '../../testing/record-fixtures'
import { declineWriting, listenToQuestions, serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { matchAnswer } from '../../testing/search-fixtures'
import { server } from '../../testing/server'

const NEW = '/ja/needs/new'
const EDIT = `/ja/needs/${ids.need}/edit`

const title = () => screen.findByRole('textbox', { name: '件名 日本語' })
const problem = () => screen.findByRole('textbox', { name: /困りごと.* 日本語/ })
const button = (name: string) => screen.findByRole('button', { name })
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const aDraft = () =>
  aNeed({ stage: 'DRAFT', allowed: ['read', 'edit', 'submit', 'publish', 'discard', 'history'] })

beforeEach(() => signedIn({ roles: ['company'] }))
afterEach(async () => {
  cleanup()
  onlineManager.setOnline(true)
  await draftStore.forgetAll()
})

describe('the list beside a need', () => {
  it('is renewed when typing pauses, and says so once', async () => {
    const asked = listenToQuestions(matchAnswer)
    open(NEW)

    const fields = [await title(), await problem()] as const
    put(fields[0], '低温で焼きたい')
    put(fields[1], '固体電解質の焼結温度が高い')

    const list = await screen.findByRole('region', { name: '候補' })
    expect(await within(list).findByRole('heading', { name: '2件の候補' })).toBeInTheDocument()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      of: 'seed',
      title: '低温で焼きたい',
      text: '固体電解質の焼結温度が高い',
    })
    expect(
      screen.getByText('2件の候補。入力に合わせて更新しました（0.01秒）', { selector: '[role=status]' }),
    ).toBeInTheDocument()
  })

  it('waits while an input method is composing', async () => {
    const asked = listenToQuestions(matchAnswer)
    open(NEW)
    const field = await title()

    fireEvent.compositionStart(field)
    put(field, 'ていおん')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(asked).toEqual([])

    put(field, '低温')
    fireEvent.compositionEnd(field)
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]).toMatchObject({ title: '低温' })
  })

  it('never takes the focus', async () => {
    open(NEW)
    const field = await title()

    field.focus()
    put(field, '低温で焼きたい')
    await screen.findByRole('heading', { name: '2件の候補' })

    expect(field).toHaveFocus()
  })

  it('asks without a term that was taken out, and keeps it out with the need', async () => {
    const asked = listenToQuestions(matchAnswer)
    const need = serveRecord('needs', aDraft())
    const { user } = open(EDIT)

    await user.click(await screen.findByRole('button', { name: '固体電解質を外す' }))

    expect(screen.queryByRole('button', { name: '固体電解質を外す' })).not.toBeInTheDocument()
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ excludeTerms: ['固体電解質', 'solid electrolyte'] }),
    )
    await user.click(await button('下書きを保存'))
    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ excludeTerms: ['固体電解質', 'solid electrolyte'] })

    await user.click(await button('固体電解質を戻す'))
    expect(await button('固体電解質を外す')).toBeInTheDocument()
  })

  it('shows with an example what belongs here', async () => {
    const { user } = open(NEW)
    expect(await screen.findByText('書き始めると、合うシーズがここに出ます。')).toBeInTheDocument()

    await user.click(await button('例を入れてみる'))

    expect(await screen.findByRole('heading', { name: '2件の候補' })).toBeInTheDocument()
    expect(await title()).not.toHaveValue('')
    expect(screen.getByRole('region', { name: '候補' })).toHaveFocus()
  })

  it('takes over a suggested field with one click', async () => {
    const { user } = open(NEW)
    put(await title(), '固体電解質')

    await user.click(await screen.findByRole('button', { name: '無機材料および物性関連を追加' }))

    const chosen = screen.getByRole('list', { name: '技術分野 選んだもの' })
    expect(within(chosen).getByText('無機材料および物性関連')).toBeInTheDocument()
  })
})

describe('the draft of a need', () => {
  it('survives closing the page', async () => {
    open(NEW)
    put(await title(), '閉じても残る件名')
    expect(await screen.findByText(/下書きを保存しました/)).toBeInTheDocument()

    cleanup()
    const { user } = open(NEW)
    await waitFor(async () => expect(await title()).toHaveValue('閉じても残る件名'))
    expect(screen.getByText(/この端末に残っていた下書き/)).toBeInTheDocument()

    await user.click(await button('下書きを捨てる'))
    expect(await title()).toHaveValue('')
    await user.click(await button('元に戻す'))
    expect(await title()).toHaveValue('閉じても残る件名')
  })

  it('keeps the last keys before the page is left', async () => {
    open(NEW)
    put(await title(), '離れる直前の件名')

    cleanup()
    open(NEW)

    await waitFor(async () => expect(await title()).toHaveValue('離れる直前の件名'))
  })

  it('is said to stay here when the page is left', async () => {
    const { user } = open(NEW)
    put(await title(), '置いていく件名')

    await user.click(screen.getByRole('link', { name: 'シーズ' }))

    expect(await screen.findByText('下書きはこの端末に残っています')).toBeInTheDocument()
  })

  it('gets an address when it is saved, and stays where it is', async () => {
    const need = serveRecord('needs', aDraft())
    const { user, router } = open(NEW)
    const field = await title()
    put(field, '保存する件名')

    await user.click(await button('下書きを保存'))

    await waitFor(() => expect(router.state.location.pathname).toBe(EDIT))
    expect(need.sent[0]).toMatchObject({ title: { ja: '保存する件名' } })
    expect(await title()).toBe(field)
    expect(screen.getByText('保存しました')).toBeInTheDocument()
  })

  it('takes along what was kept of its candidates before it had an address', async () => {
    serveRecord('needs', aDraft())
    const { kept } = keepingJudgments()
    const { user, router } = open(NEW)
    put(await title(), '保存する件名')
    const best = within((await screen.findAllByRole('article'))[0] as HTMLElement)
    await user.click(best.getByRole('button', { name: '候補に追加' }))
    expect(kept).toEqual({})

    await user.click(await button('下書きを保存'))

    await waitFor(() => expect(router.state.location.pathname).toBe(EDIT))
    await waitFor(() => expect(Object.values(kept)).toEqual(['KEPT']))
    expect(await screen.findByRole('button', { name: '候補に追加済み' })).toBeInTheDocument()
  })

  it('waits on this device while there is no connection', async () => {
    open(NEW)
    put(await title(), '圏外で書いた件名')

    act(() => onlineManager.setOnline(false))

    expect(await button('下書きを保存')).toHaveAttribute('aria-disabled', 'true')
    expect(await button('下書きを保存')).toHaveAccessibleDescription(/つながると保存できます/)
    expect(await title()).toHaveValue('圏外で書いた件名')
  })
})

describe('saving a need', () => {
  it('asks field by field when two people changed the same one', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(EDIT)
    put(await title(), '自分の件名')
    need.changedElsewhere({ title: { ja: '相手の件名' }, deadline: '2027-06-30' })

    await user.click(await button('下書きを保存'))

    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/日本語: 自分の件名/)).toBeInTheDocument()
    expect(dialog.getByText(/日本語: 相手の件名/)).toBeInTheDocument()
    await user.click(dialog.getAllByRole('radio')[1] as HTMLElement)
    await user.click(dialog.getByRole('button', { name: /保存/ }))
    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ title: { ja: '相手の件名' }, deadline: '2027-06-30' })
  })

  it('brings together what two people changed in different fields', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(EDIT)
    put(await title(), '自分の件名')
    need.changedElsewhere({ deadline: '2027-06-30' })

    await user.click(await button('下書きを保存'))

    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ title: { ja: '自分の件名' }, deadline: '2027-06-30' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('keeps the text when the session has ended, and goes on after signing in', async () => {
    const need = serveRecord('needs', aDraft())
    declineWriting('needs', 499)
    server.use(http.post('/auth/session', () => HttpResponse.json({})))
    const { user } = open(EDIT)
    put(await title(), '期限切れの間の件名')

    await user.click(await button('下書きを保存'))

    const dialog = within(await screen.findByRole('dialog', { name: 'もう一度ログインしてください' }))
    expect(await title()).toHaveValue('期限切れの間の件名')
    await user.type(dialog.getByLabelText(/利用者名/), 'company')
    await user.type(dialog.getByLabelText(/パスワード/), 'kakehashi')
    await user.click(dialog.getByRole('button', { name: 'ログインする' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.click(await button('下書きを保存'))
    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ title: { ja: '期限切れの間の件名' } })
  })

  it('leads from the summary of errors to the fields', async () => {
    declineWriting('needs', 422, [
      { field: 'title.en', message: '120文字以内で入力してください。' },
      { field: 'partner.note.ja', message: '見えない文字が含まれています。' },
    ])
    const { user } = open(NEW)
    put(await title(), '件名')

    await user.click(await button('下書きを保存'))

    const summary = await screen.findByRole('alert')
    expect(summary).toHaveTextContent('2か所を直してください')
    expect(summary.parentElement).toHaveFocus()
    await user.click(
      within(summary).getByRole('link', { name: '件名（英語）: 120文字以内で入力してください。' }),
    )
    const field = screen.getByRole('textbox', { name: '件名 English' })
    expect(field).toHaveFocus()
    expect(field).toHaveAccessibleDescription('120文字以内で入力してください。')
    await user.click(within(summary).getByRole('link', { name: /^そのほかの条件（日本語）/ }))
    expect(screen.getByRole('textbox', { name: 'そのほかの条件 日本語' })).toHaveFocus()
  })

  it('names the limit to somebody who writes 20,001 characters', async () => {
    const asked = listenToQuestions(matchAnswer)
    declineWriting('needs', 422, [{ field: 'problem.ja', message: '20000文字以内で入力してください。' }])
    const { user } = open(NEW)
    const field = await problem()

    put(field, 'あ'.repeat(20_001))

    expect(screen.getByText('1文字超過（20,000文字まで）')).toBeInTheDocument()
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(String(asked[0]?.text)).toHaveLength(20_000)
    await user.click(await button('下書きを保存'))
    await waitFor(() => expect(field).toHaveAccessibleDescription('20000文字以内で入力してください。'))
  })
})

describe('publishing a need', () => {
  it('says what is missing instead of a dead button', async () => {
    open(NEW)
    put(await title(), '件名だけ')

    const publish = await button('公開する')

    expect(publish).toHaveAttribute('aria-disabled', 'true')
    expect(publish).toHaveAccessibleDescription('困りごとを書くと公開できます。')
  })

  it('goes by keyboard from text to public, in the name that was chosen, and can be undone', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(NEW)
    put(await title(), '公開する件名')
    put(await problem(), '公開する課題')

    await user.click(await title())
    await user.keyboard('{Control>}{Enter}{/Control}')
    const sheet = within(await screen.findByRole('dialog', { name: '公開しますか' }))
    expect(sheet.getByRole('radio', { name: /機関名を出さずに/ })).toBeChecked()
    expect(sheet.getByText(/英訳または和訳のない項目：件名、困りごと/)).toBeInTheDocument()
    await user.click(sheet.getByRole('radio', { name: '機関名を出して公開' }))
    sheet.getByRole('button', { name: '公開する' }).focus()
    await user.keyboard('{Enter}')

    await waitFor(() => expect(need.steps).toEqual(['publish']))
    expect(need.sent[0]).toMatchObject({ anonymous: false })
    expect(await screen.findByText('公開しました')).toBeInTheDocument()
    expect(await button('変更を保存する')).toHaveAccessibleDescription('変更はありません。')
    await user.click(await button('元に戻す'))
    await waitFor(() => expect(need.steps).toEqual(['publish', 'withdraw']))
  })

  it('tells a researcher who may write needs', async () => {
    signedIn({ roles: ['researcher'] })
    open(NEW)

    expect(await screen.findAllByText(/企業の担当者とコーディネーターです/)).not.toEqual([])
    expect(await button('下書きを保存')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('the sheet of a need', () => {
  it('stands in both languages at once, the language of the page first', async () => {
    open('/en/needs/new')

    const fields = await screen.findAllByRole('textbox', { name: /^Title / })
    expect(fields.map((field) => field.getAttribute('lang'))).toEqual(['en', 'ja'])
    expect(screen.getByRole('button', { name: 'Publish' })).toBeInTheDocument()
  })

  it('keeps details for after an agreement unless somebody opens them, and says which they are', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(NEW)
    put(await title(), '件名')
    put(await problem(), '困りごとです')
    expect(
      screen.getByRole('checkbox', { name: /詳細も公開する.*予算・相手の条件は公開されません/ }),
    ).not.toBeChecked()

    await user.click(await button('公開する'))
    const sheet = within(await screen.findByRole('dialog'))
    expect(sheet.getByRole('radio', { name: /概要だけ公開。現状・試したこと/ })).toBeChecked()
    await user.click(sheet.getByRole('radio', { name: 'すべて公開' }))
    await user.click(sheet.getByRole('button', { name: '公開する' }))

    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ openDetails: true })
  })

  it('asks for the year of a future need and for the months of a present one', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(EDIT)

    expect(await screen.findByLabelText('何か月後までに必要か')).toHaveValue('12')
    await user.click(await screen.findByRole('radio', { name: '未来ニーズ' }))
    expect(screen.queryByLabelText('何か月後までに必要か')).not.toBeInTheDocument()
    await user.type(screen.getByLabelText('何年の実現を目指すか'), '２０４０')
    await user.click(await button('下書きを保存'))

    await waitFor(() => expect(need.sent).toHaveLength(1))
    expect(need.sent[0]).toMatchObject({ needKind: 'FUTURE', horizonYear: 2040, horizonMonths: null })
  })

  it('gives back every field of the server', async () => {
    const need = serveRecord('needs', aDraft())
    const { user } = open(EDIT)
    put(await title(), '変えた件名')

    await user.click(await button('下書きを保存'))

    await waitFor(() => expect(need.sent).toHaveLength(1))
    const { id, kind, stage, reach, revision, externalId, organization, owner, ...sheet } = aDraft()
    const { createdAt, updatedAt, publishedAt, allowed, ...rest } = sheet
    expect(need.sent[0]).toEqual({ ...rest, title: { ...rest.title, ja: '変えた件名' } })
  })
})
