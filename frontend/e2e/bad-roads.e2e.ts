import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aSeed } from './records'

const SERVER_ERROR = { status: 500, contentType: 'application/problem+json', body: '{"status":500}' }

test.describe('an address that leads nowhere', () => {
  for (const [address, title] of [
    ['/ja/nowhere', 'ページが見つかりません'],
    ['/en/nowhere/at/all', 'Page not found'],
    ['/ja/seeds/00000000-0000-7000-8000-000000000000', '見つかりません'],
    ['/en/needs/not-an-id', 'Not found'],
  ] as const) {
    test(`${address} says so in its language and shows a way on`, async ({ page, complaints }) => {
      complaints.expect(/status of 404/)

      await open(page, address)

      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    })
  }

  test('answers 404 to programs, too', async ({ page, complaints }) => {
    complaints.expect(/status of 404/)

    const answer = await open(page, '/ja/nowhere')

    expect(answer?.status()).toBe(404)
  })
})

test.describe('a draft of somebody else', () => {
  test('looks as if it did not exist', async ({ page, someone, complaints }) => {
    complaints.expect(/status of 404/)
    const coordinator = await someone('coordinator')
    const { id } = await aSeed(coordinator, { title: { ja: unique('他機関には見えない下書き') } })

    await signIn(page, 'company')
    await open(page, `/ja/seeds/${id}`)

    await expect(page.getByRole('heading', { name: '見つかりません' })).toBeVisible()
    await expect(page.getByText('他機関には見えない下書き')).toHaveCount(0)
  })
})

test.describe('a server in trouble', () => {
  test('says what failed and tries again when asked', async ({ page, complaints }) => {
    complaints.expect(/status of 500/)
    await page.route('**/api/v1/seeds?*', (route) => route.fulfill(SERVER_ERROR), { times: 3 })
    await open(page, '/ja/seeds?q=電池')
    await expect(page.getByRole('alert')).toContainText('処理できませんでした')
    await page.unrouteAll()

    await page.getByRole('button', { name: 'もう一度試す' }).click()

    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('does not take the text that was typed', async ({ page, complaints }) => {
    complaints.expect(/status of 500/)
    await page.route('**/api/v1/matches', (route) => route.fulfill(SERVER_ERROR))
    await open(page, '/ja')
    const question = page.getByRole('textbox', { name: '困りごと' })

    await question.fill('固体電解質を低い温度で緻密に焼きたい')

    await expect(page.getByRole('alert').first()).toContainText('処理できませんでした')
    await expect(question).toHaveValue('固体電解質を低い温度で緻密に焼きたい')
  })
})

test.describe('without a connection', () => {
  test('a banner says so, what is typed stays, and the answers come with the connection', async ({
    page,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/)
    await openWithKeys(page, '/ja')
    await page.context().setOffline(true)
    const question = page.getByRole('textbox', { name: '困りごと' })

    await question.fill('固体電解質を低い温度で緻密に焼きたい')

    await expect(page.getByText(/オフラインです/)).toBeVisible()
    await expect(question).toHaveValue('固体電解質を低い温度で緻密に焼きたい')
    await page.context().setOffline(false)
    await expect(page.getByText(/オフラインです/)).toBeHidden()
    await expect(page.getByRole('article').first()).toContainText('一致した用語')
  })
})

test.describe('a session that is over', () => {
  test('asks to sign in over the page and goes on where one was', async ({ page, complaints }) => {
    complaints.expect(/status of 401/)
    await signIn(page, 'coordinator')
    await openWithKeys(page, '/ja/me/records')
    await expect(page.getByRole('list', { name: '記録の一覧' })).toBeVisible()
    await page.context().clearCookies()

    await page.getByRole('tab', { name: /公開中/ }).click()

    const dialog = page.getByRole('dialog', { name: 'もう一度ログインしてください' })
    await expect(dialog.getByRole('textbox', { name: '利用者名' })).toBeFocused()
    await page.keyboard.type('coordinator')
    await page.keyboard.press('Tab')
    await page.keyboard.type('kakehashi')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page).toHaveURL('/ja/me/records?stage=PUBLISHED')
    await expect(page.getByRole('list', { name: '記録の一覧' })).toBeVisible()
  })
})
