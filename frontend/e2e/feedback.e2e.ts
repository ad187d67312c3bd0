import type { Page } from '@playwright/test'
import { expectAccessible } from './audit'
import { expect, open, openWithKeys, type Role, signIn, test, unique } from './journey'
import { aNeed, publish, published } from './records'

const PROBLEM = '車載用の全固体電池の固体電解質を、200℃以下の低温で緻密に焼結したい。'

const cards = (page: Page) => page.getByRole('article').filter({ has: page.getByText(/一致度/) })
const putAside = (page: Page) => page.getByText(/該当しないとした候補 1件/)

/** A published need of the company that is signed in on the page. */
async function publishedNeed(page: Page): Promise<string> {
  const need = await aNeed(page, {
    title: { ja: unique('全固体電池の電解質を低温で焼きたい') },
    problem: { ja: PROBLEM },
  })
  await publish(page, 'need', need)
  return need.id
}

/** Opens the candidates of a need of one's own, and waits for them. */
async function openCandidates(page: Page): Promise<string> {
  await signIn(page, 'company')
  const need = await publishedNeed(page)
  await openWithKeys(page, `/ja/needs/${need}/matches`)
  await expect(cards(page).first()).toBeVisible()
  return (await cards(page).first().getByRole('heading', { level: 2 }).innerText()).trim()
}

async function decline(page: Page, reason: string): Promise<void> {
  await cards(page).first().getByRole('button', { name: '該当しない' }).click()
  await page.getByRole('button', { name: reason }).click()
}

/** Answers of the server to a mark. */
const saved = (page: Page, method: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().includes('/me/judgments/') && answer.request().method() === method && answer.ok(),
  )

test.describe('a company sorts its candidates', () => {
  test('declines with a reason, finds it after a reload and elsewhere, and takes it back', async ({
    page,
    someone,
  }) => {
    const name = await openCandidates(page)
    const keeping = saved(page, 'PUT')
    await decline(page, '段階が早すぎる')
    await expect(page.getByRole('article', { name })).toHaveCount(0)
    await keeping

    await page.reload()
    await expect(putAside(page)).toBeVisible()
    await expect(page.getByRole('article', { name })).toHaveCount(0)
    const elsewhere = await someone('company')
    await open(elsewhere, page.url())
    await putAside(elsewhere).click()
    await expect(elsewhere.getByRole('listitem').filter({ hasText: name })).toContainText('段階が早すぎる')

    await putAside(page).click()
    const takingBack = saved(page, 'DELETE')
    await page.getByRole('button', { name: `${name}を候補の一覧に戻す` }).click()
    await takingBack
    await page.reload()
    await expect(page.getByRole('article', { name })).toBeVisible()
    await expect(putAside(page)).toHaveCount(0)
  })

  test('without a connection loses nothing', async ({ page, complaints }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/)
    const name = await openCandidates(page)
    await page.context().setOffline(true)

    await decline(page, '技術的な指摘')

    await expect(page.getByRole('alert')).toContainText('まだ保存されていない印が1件あります')
    await expect(page.getByRole('article', { name })).toHaveCount(0)
    const keeping = saved(page, 'PUT')
    await page.context().setOffline(false)
    await keeping
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    await expect(putAside(page)).toBeVisible()
  })
})

test.describe('the owner of a record', () => {
  test('is told how many people think what of it, from three on', async ({ page, someone }) => {
    await signIn(page, 'company')
    const need = await publishedNeed(page)
    const seed = await published(page, 'seed', '固体電解質')
    const judge = async (role: Role) => {
      const who = await someone(role)
      const answer = await who.request.put(`/api/v1/me/judgments/${seed}/${need}`, {
        data: { verdict: 'TOO_EARLY' },
        headers: { 'X-Requested-With': 'JavaScript' },
      })
      expect(answer.ok(), await answer.text()).toBe(true)
    }
    await judge('coordinator')
    await judge('researcher')
    await open(page, `/ja/needs/${need}/matches`)
    const reception = page.getByRole('region', { name: 'この記録への反響' })
    await expect(reception).toContainText('まだ示せる数がありません')

    await judge('admin')
    await page.reload()

    await expect(reception.getByRole('definition')).toHaveText(['3人'])
    await expect(reception).toContainText('該当しない：段階が早すぎる')
    await expectAccessible(page)
    const other = await someone('coordinator')
    await open(other, `/ja/needs/${need}/matches`)
    await expect(cards(other).first()).toBeVisible()
    await expect(other.getByRole('region', { name: 'この記録への反響' })).toHaveCount(0)
  })
})
