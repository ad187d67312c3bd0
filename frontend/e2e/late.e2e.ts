import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, settled } from './audit'
import { execute } from './database'
import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aNeed, aSeed, publish } from './records'

/** The product's clock looks twice a minute at what is due. */
const CLOCK = 90_000

const standing = (page: Page) => page.getByRole('region', { name: '今の状態' })

/** The company asks the university, both by records of their own. */
async function asked(company: Page, university: Page) {
  const title = unique('配管の漏れを掘らずに見つけたい')
  const need = await aNeed(company, {
    title: { ja: title },
    problem: { ja: '埋めた配管の漏れを、掘らずに1 mの精度で見つけたい。' },
    modes: ['JOINT_RESEARCH'],
    openDetails: true,
  })
  await publish(company, 'need', need)
  const seed = await aSeed(university, {
    title: { ja: unique('音で配管の漏れを見つける') },
    summary: { ja: '地面に置いた三つの受信器の音から、漏れの場所を1 mの精度で見つける。' },
    fields: ['26020'],
    modes: ['JOINT_RESEARCH'],
  })
  await publish(university, 'seed', seed)
  const answer = await company.request.post('/api/v1/introductions', {
    data: {
      need: need.id,
      offer: seed.id,
      request: {
        message: '1 kmの管で試しませんか。',
        modes: ['JOINT_RESEARCH'],
        missing: '受信器',
        aboutUs: '水道の管を守る会社です。',
      },
    },
    headers: { 'X-Requested-With': 'JavaScript' },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { id } = await answer.json()
  return { id, title }
}

/** What the clock would do later is due since a minute. */
async function comes(id: string, moment: 'remind_at' | 'escalate_at' | 'expire_at') {
  const over = moment === 'remind_at' ? '' : ", due = (now() at time zone 'Asia/Tokyo')::date - 1"
  const ago = "now() - interval '1 minute'"
  const done = await execute(
    `update introductions set ${moment} = ${ago}, ticks_at = ${ago}${over} where id = '${id}'`,
  )
  expect(done).toBe('UPDATE 1')
}

/** Waits until somebody's page of notices tells `what` of the introduction. */
async function expectTold(page: Page, id: string, what: string) {
  const told = page.getByRole('link', { name: what, exact: true }).and(page.locator(`[href$="${id}"]`))
  await expect(async () => {
    await open(page, '/ja/notifications')
    await settled(page)
    await expect(told.first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: CLOCK, intervals: [3_000] })
  await expectSound(page)
}

async function expectSound(page: Page) {
  await settled(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

async function expectStanding(page: Page, id: string, ...words: RegExp[]) {
  await open(page, `/ja/introductions/${id}`)
  for (const word of words) await expect(standing(page)).toContainText(word)
  await expectSound(page)
}

test('a request that nobody answers: reminder, deputy and end are seen by both sides', async ({
  page,
  someone,
}) => {
  test.setTimeout(420_000)
  await signIn(page, 'coordinator')
  const company = await someone('company')
  await company.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 })
  const { id, title } = await asked(company, page)

  await comes(id, 'remind_at')
  await expectTold(page, id, '期限が近づいています')
  await expectStanding(page, id, /関心表明/, /あなたの番・\d+\/\d+（.）まで/)
  await expectStanding(company, id, /関心表明/, /相手の番・\d+\/\d+（.）まで/)

  await comes(id, 'escalate_at')
  await expectTold(page, id, '期限を過ぎています')
  await expectStanding(page, id, /あなたの番・期限を過ぎています/, /代理の担当者にも知らせます/)
  await expectStanding(company, id, /相手の番・期限を過ぎています/, /代理の担当者にも知らせます/)
  await open(page, '/ja/introductions?due=overdue&turn=mine')
  await expect(page.getByRole('article').filter({ hasText: title })).toContainText('期限を過ぎています')
  await expectSound(page)

  await comes(id, 'expire_at')
  await expectTold(page, id, '引き合わせの期限が切れました')
  await expectTold(company, id, '引き合わせの期限が切れました')
  for (const side of [page, company]) {
    await expectStanding(side, id, /期限切れ/, /返事がないまま期限が切れました/)
    await expect(side.getByText('期限が切れたため、もう書き込めません。')).toBeVisible()
  }

  await company.getByRole('button', { name: 'もう一度申し込む' }).click()
  await expect(standing(company)).toContainText(/相手の番・\d+\/\d+（.）まで/)
  await expectTold(page, id, '引き合わせの申し込みが届きました')
})

test('a record that nobody looks after: asked for, hidden, put back, each word taken back', async ({
  page,
}) => {
  test.setTimeout(420_000)
  await signIn(page, 'coordinator')
  const title = unique('潮の流れで回る羽根')
  const seed = await aSeed(page, { title: { ja: title }, summary: { ja: '潮の流れの中で三年回した。' } })
  await publish(page, 'seed', seed)
  const row = page.getByRole('article', { name: title })
  const said = (text: string) => page.getByRole('status').filter({ hasText: text })
  const waits = (words: RegExp) =>
    expect(async () => {
      await openWithKeys(page, '/ja/quality?rule=UNCONFIRMED')
      await expect(row).toContainText(words, { timeout: 1_000 })
    }).toPass({ timeout: CLOCK, intervals: [3_000] })
  const press = async (key: string) => {
    await row.focus()
    await page.keyboard.press(key)
  }

  const old = "updated_at = now() - interval '13 months'"
  expect(await execute(`update seeds set ${old} where id = '${seed.id}'`)).toBe('UPDATE 1')
  await waits(/から更新されていません/)
  await expectSound(page)
  await press('a')
  await expect(said(`「${title}」を確認しました`)).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('から更新されていません')

  const over = "hide_at = now() - interval '1 minute'"
  expect(await execute(`update confirmations set ${over} where record = '${seed.id}'`)).toBe('UPDATE 1')
  await waits(/確認がないため、非公開になっています/)
  await expectSound(page)
  await press('a')
  await expect(said(`「${title}」を元の公開範囲に戻しました`)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('確認がないため、非公開になっています')
  await press('h')
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await press('a')
  await expect(row).toHaveCount(0)

  await open(page, `/ja/seeds/${seed.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await open(page, `/ja/seeds/${seed.id}/history`)
  await expect(page.getByText('確認の取り消し')).toHaveCount(2)
})
