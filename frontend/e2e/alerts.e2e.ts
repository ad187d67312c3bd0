import { expectAccessible, expectNoSidewaysScroll, settled } from './audit'
import { expect, open, openMenu, signIn, test, unique } from './journey'
import { aNeed, aSeed, publish } from './records'

const PROMISE_MILLIS = 5_000
/** A machine busy with other journeys is given more; the server's own promise has a test of its own. */
const PATIENCE_MILLIS = 15_000

test.describe('somebody hears of what fits', () => {
  test('a new seed reaches the company that follows its need, with its reasons', async ({
    page,
    someone,
  }, info) => {
    await signIn(page, 'company')
    const title = unique('水素貯蔵合金の粉化を防ぐ')
    const { id } = await aNeed(page, {
      title: { ja: title.slice(0, 40) },
      problem: { ja: '水素貯蔵合金が吸放出の繰り返しで粉化する。粉化を防ぐ被覆の方法を探している。' },
      trl: { min: 3, max: 6 },
      modes: ['JOINT_RESEARCH'],
    })
    await open(page, `/ja/needs/${id}/matches`)
    await page.getByRole('button', { name: '新しい候補の知らせを受ける' }).click()
    await page.getByRole('link', { name: '新着と設定を見る' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '新着の知らせ' })).toBeVisible()

    const coordinator = await someone('coordinator')
    const seedTitle = unique('水素貯蔵合金の粉化を防ぐ被覆')
    const seed = await aSeed(coordinator, {
      title: { ja: seedTitle },
      summary: { ja: '水素貯蔵合金の表面を薄く被覆し、吸放出の繰り返しによる粉化を防ぐ。' },
      trl: 4,
      modes: ['JOINT_RESEARCH'],
    })
    await publish(coordinator, 'seed', seed)
    const published = Date.now()

    const news = page.getByRole('listitem').filter({ hasText: seedTitle })
    await expect(news.first()).toBeVisible({ timeout: PATIENCE_MILLIS })
    info.annotations.push({
      type: 'reached after',
      description: `${Date.now() - published} of ${PROMISE_MILLIS} ms`,
    })
    await expect(news.first().getByText('新着', { exact: true })).toBeVisible()
    await expect(news.first().locator('mark').first()).toBeVisible()
    await settled(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: info.outputPath('alerts.png'), fullPage: true })

    const followed = page
      .getByRole('article')
      .filter({ hasText: title.slice(0, 40) })
      .last()
    await followed.getByLabel(/のメール$/).selectOption('daily')
    await page.getByText('メールの内容を見る').click()
    await expect(page.getByText(/共通の用語/).first()).toBeVisible()
    await followed.getByRole('button', { name: /を削除$/ }).click()
    await expect(followed).toBeHidden()
    await page.getByRole('button', { name: /元に戻す/ }).click()
    await expect(followed).toBeVisible()
    await followed.getByRole('button', { name: /を削除$/ }).click()
  })

  test('a visitor goes by way of the login page', async ({ page }) => {
    await open(page, '/ja/seeds?q=電池&trl=3-6')

    await page.getByRole('link', { name: 'この検索を保存して知らせを受ける' }).click()

    await expect(page).toHaveURL(/\/ja\/login\?returnTo=/)
  })

  test('a coordinator keeps a search and finds it in the menu', async ({ page }) => {
    await signIn(page, 'coordinator')
    await open(page, '/ja/search?q=電池&trl=3-6')
    await page.getByRole('button', { name: 'この検索を保存して知らせを受ける' }).click()
    await expect(page.getByText('知らせを受け取ります')).toBeVisible()

    await openMenu(page)
    await page.locator('summary').filter({ hasText: '橋本 渡' }).filter({ visible: true }).click()
    await page.getByRole('link', { name: '新着の知らせ' }).filter({ visible: true }).click()

    const feed = page.getByRole('link', { name: 'Atomフィード' }).first()
    const answer = await page.request.get((await feed.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
  })

  test('a link of a mail that is no good says so', async ({ page, complaints }) => {
    complaints.expect(/404/)
    await open(page, '/en/unsubscribe#no-such-token')

    await page.getByRole('button', { name: 'Stop the mails' }).click()

    await expect(page.getByText('This link does not work')).toBeVisible()
    await expectAccessible(page)
  })
})
