import type { Page } from '@playwright/test'
import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aNeed } from './records'

const title = (page: Page) => page.getByRole('textbox', { name: '件名 日本語' })
const save = (page: Page) => page.getByRole('button', { name: '下書きを保存', exact: true })

async function openDraft(page: Page, id: string): Promise<void> {
  await openWithKeys(page, `/ja/needs/${id}/edit`)
  await expect(title(page)).not.toHaveValue('')
}

test.describe('while a need is being edited', () => {
  test('the session ends: the text stays, one signs in over it and saves', async ({ page, complaints }) => {
    complaints.expect(/status of 401/)
    await signIn(page, 'company')
    const { id } = await aNeed(page, { title: { ja: unique('期限の前') }, problem: { ja: '困りごと' } })
    await openDraft(page, id)
    const text = unique('期限の切れたあとも残る件名')
    await title(page).fill(text)
    await page.context().clearCookies()

    await save(page).click()
    const dialog = page.getByRole('dialog', { name: 'もう一度ログインしてください' })
    await dialog.getByRole('textbox', { name: '利用者名' }).fill('company')
    await dialog.getByRole('textbox', { name: 'パスワード' }).fill('kakehashi')
    await dialog.getByRole('button', { name: 'ログインする' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(title(page)).toHaveValue(text)
    await save(page).click()

    await expect(page.getByText('保存しました', { exact: true })).toBeVisible()
    await open(page, `/ja/needs/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text)
  })

  test('somebody else saves first: both versions stand side by side, field by field', async ({
    page,
    someone,
    complaints,
  }) => {
    complaints.expect(/status of 412/)
    await signIn(page, 'company')
    const { id } = await aNeed(page, { title: { ja: unique('二人で書く') }, problem: { ja: '前の困りごと' } })
    const other = await someone('company')
    await openDraft(page, id)
    await openDraft(other, id)
    const [mine, theirs] = [unique('わたしの件名'), unique('相手の件名')]
    await title(other).fill(theirs)
    await save(other).click()
    await expect(other.getByText('保存しました', { exact: true })).toBeVisible()

    await title(page).fill(mine)
    await save(page).click()

    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(mine)
    await expect(dialog).toContainText(theirs)
    await dialog.getByRole('radio').nth(1).check()
    await dialog.getByRole('button', { name: /保存/ }).click()
    await expect(dialog).toHaveCount(0)
    await expect(title(page)).toHaveValue(theirs)
  })

  test('two people change different fields: nobody is asked, nothing is lost', async ({
    page,
    someone,
    complaints,
  }) => {
    complaints.expect(/status of 412/)
    await signIn(page, 'company')
    const { id } = await aNeed(page, { title: { ja: unique('別々の項目') }, problem: { ja: '前の困りごと' } })
    const other = await someone('company')
    await openDraft(page, id)
    await openDraft(other, id)
    const [problem, heading] = [unique('相手の困りごと'), unique('わたしの件名')]
    await other.getByRole('textbox', { name: /困りごと.* 日本語/ }).fill(problem)
    await save(other).click()
    await expect(other.getByText('保存しました', { exact: true })).toBeVisible()

    await title(page).fill(heading)
    await save(page).click()

    await expect(page.getByText('保存しました', { exact: true })).toBeVisible()
    await expect(title(page)).toHaveValue(heading)
    await expect(page.getByRole('textbox', { name: /困りごと.* 日本語/ })).toHaveValue(problem)
  })

  test('the connection goes: saving says why not, the text survives a reload', async ({
    page,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/)
    await signIn(page, 'company')
    const { id } = await aNeed(page, { title: { ja: unique('つながる前') }, problem: { ja: '困りごと' } })
    await openDraft(page, id)
    await page.context().setOffline(true)
    const text = unique('圏外で書いた件名')

    await title(page).fill(text)

    await expect(save(page)).toHaveAttribute('aria-disabled', 'true')
    await expect(page.getByText(/下書きを保存しました/)).toBeVisible()
    await page.context().setOffline(false)
    await page.reload()
    await expect(title(page)).toHaveValue(text)
    await save(page).click()
    await expect(page.getByText('保存しました', { exact: true })).toBeVisible()
  })

  test('the server fails: says so, keeps the text, saves the next time', async ({ page, complaints }) => {
    complaints.expect(/status of 500/)
    await signIn(page, 'company')
    const { id } = await aNeed(page, { title: { ja: unique('故障の前') }, problem: { ja: '困りごと' } })
    await openDraft(page, id)
    const text = unique('故障の間の件名')
    await title(page).fill(text)
    await page.route(
      `**/api/v1/needs/${id}`,
      (route) => route.fulfill({ status: 500, json: { status: 500 } }),
      { times: 1 },
    )

    await save(page).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(title(page)).toHaveValue(text)
    await save(page).click()

    await expect(page.getByText('保存しました', { exact: true })).toBeVisible()
  })

  test('a double click saves once', async ({ page }) => {
    await signIn(page, 'company')
    await openWithKeys(page, '/ja/needs/new')
    const text = unique('二度押しの件名')
    await title(page).fill(text)
    const created: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/v1/needs')) created.push(request.url())
    })

    await save(page).dblclick()

    await expect(page).toHaveURL(/\/ja\/needs\/[0-9a-f-]+\/edit/)
    expect(created).toHaveLength(1)
  })

  test('an input method composes: Enter neither saves nor publishes, and the list waits', async ({
    page,
  }) => {
    await signIn(page, 'company')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/v1/matches')) asked.push(request.postData() ?? '')
    })
    await openWithKeys(page, '/ja/needs/new')
    const input = await page.context().newCDPSession(page)
    await title(page).focus()

    await input.send('Input.imeSetComposition', { text: 'ていおん', selectionStart: 4, selectionEnd: 4 })
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await expect(title(page)).toHaveValue('ていおん')
    await input.send('Input.insertText', { text: '低温' })

    await expect(title(page)).toHaveValue('低温')
    await expect.poll(() => asked.length).toBe(1)
    expect(asked[0]).toContain('低温')
    await expect(page).toHaveURL('/ja/needs/new')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})
