import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, settled } from './audit'
import { hands } from './hands'
import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aNeed, publish } from './records'

const COMPANY = /あおぞら|Aozora|企業 太郎/
const UNIVERSITY = 'みなも工科大学'

/** Budgets of keys and clicks for the tasks of the product, free text not counted. */
const C4_KEYS = 4
const C5_CLICKS = 3
const U4_KEYS = 4
const Y4_CLICKS = 2
/** The link of a mail is the first click. */
const MAIL = 1

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const standing = (page: Page) => page.getByRole('region', { name: /^(今の状態|Where it stands)$/ })
const send = (page: Page) => page.getByRole('button', { name: '送る', exact: true }).click()
const threadOf = (id: string) => `/ja/introductions/${id}`

/** A published need of the company, not like any other. */
async function publishedNeed(company: Page, anonymous = false) {
  const title = unique('固体電解質を200℃以下で緻密に焼きたい')
  const need = await aNeed(company, {
    title: { ja: title },
    problem: {
      ja: '車載用の全固体電池で、固体電解質の焼結温度が高く、電極との界面が劣化する。低温焼結で緻密にしたい。',
    },
    outcome: { ja: '相対密度95%以上を、200℃以下の焼結で再現する。' },
    modes: ['JOINT_RESEARCH'],
    openDetails: true,
    anonymous,
  })
  await publish(company, 'need', need)
  return { id: need.id, title }
}

/** From the ranking of the need, by keys: asks for an introduction to the best seed of the university. */
async function askFromRanking(company: Page, need: string, aboutUs?: string): Promise<string> {
  const { press, counted } = hands(company)
  await openWithKeys(company, `/ja/needs/${need}/matches`)
  await company.getByRole('article').filter({ hasText: UNIVERSITY }).first().focus()
  await press('i')
  const sheet = company.getByRole('dialog', { name: '引き合わせを申し込む' })
  await expect(sheet.getByText(/^返答期限 \d+\/\d+（.）（5営業日）$/)).toBeVisible()
  await expect(sheet.getByRole('textbox', { name: /^相手への文章/ })).toBeFocused()
  await expect(sheet.getByRole('checkbox', { name: '共同研究', exact: true })).toBeChecked()
  if (aboutUs) await sheet.getByRole('textbox', { name: /^どのような組織ですか/ }).fill(aboutUs)
  await expectAccessible(company)
  await press('Control+Enter')
  await expect(sheet).toHaveCount(0)
  expect(counted.keys, 'C4').toBeLessThanOrEqual(C4_KEYS)

  await said(company, '申し込みました').getByRole('link', { name: '引き合わせを開く' }).click()
  await expect(standing(company)).toContainText('相手の番')
  return new URL(company.url()).pathname.split('/').at(-1) ?? ''
}

/** The university accepts with three times, by the link of a mail. */
async function acceptFromMail(university: Page, id: string) {
  const { click, counted } = hands(university)
  await open(university, `${threadOf(id)}?answer=accept`)
  await expect(university.getByText('時刻は日本標準時（Asia/Tokyo）です。')).toBeVisible()
  await expectAccessible(university)
  await click(button(university, '日時3つを添えて承諾する'))
  await expect(said(university, '承諾しました')).toBeVisible()
  expect(MAIL + counted.clicks, 'Y4').toBeLessThanOrEqual(Y4_CLICKS)
  await expect(standing(university)).toContainText('相手の番')
  await expect(standing(university)).toBeFocused()
}

const scopeOf = (page: Page) => page.getByRole('region', { name: 'スコープシート' })

/** The company writes the scope sheet, the university changes one part, both agree. */
async function agreeOnScope(company: Page, university: Page) {
  await scopeOf(company).getByRole('button', { name: 'スコープシートを書く…' }).click()
  for (const part of ['目的', '手法', '役割分担', '費用', '期待される成果', '予想される課題'])
    await scopeOf(company).getByRole('textbox', { name: part }).fill(`${part}について、会社の案です。`)
  await expectAccessible(company)
  await company.keyboard.press('Control+Enter')
  await expect(said(company, 'スコープシートを保存しました')).toBeVisible()
  await expect(standing(company)).toContainText('相手の番')

  await university.reload()
  await scopeOf(university).getByRole('button', { name: '書き直す…' }).click()
  await scopeOf(university).getByRole('textbox', { name: '費用' }).fill('年300万円、2年間')
  await scopeOf(university).getByRole('button', { name: '新しい版として保存する' }).click()
  await expect(scopeOf(university)).toContainText('第2版')
  const changes = university.getByRole('article').filter({ hasText: 'スコープシートの第2版を書きました。' })
  await changes.getByText('前の版との違い', { exact: true }).first().click()
  await expect(changes.getByRole('row').filter({ hasText: '年300万円、2年間' })).toContainText(
    '会社の案です。',
  )
  await scopeOf(university).getByRole('button', { name: 'この内容で合意する' }).click()
  await expect(scopeOf(university)).toContainText('こちら側：合意')
  await expectAccessible(university)
  await expectNoSidewaysScroll(university)

  await company.reload()
  await expect(scopeOf(company)).toContainText('年300万円、2年間')
  await expect(scopeOf(company)).toContainText('相手側：合意')
  await scopeOf(company).getByRole('button', { name: 'この内容で合意する' }).click()
  await expect(standing(company)).toContainText('スコープ合意')
}

test('a company asks from the ranking, the university offers times, they meet, and it ends', async ({
  page,
  someone,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'company')
  const university = await someone('coordinator')
  const need = await publishedNeed(page)
  const id = await askFromRanking(page, need.id)
  await expect(page).toHaveTitle(/^引き合わせ：/)

  await open(university, '/ja')
  await expect(university.getByText(/^返事を待たせている引き合わせ/)).toBeVisible()
  await acceptFromMail(university, id)
  await university.getByLabel('ファイルを送る').setInputFiles({
    name: '装置の一覧.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('露点-70℃のドライルーム'),
  })
  await expect(said(university, '装置の一覧.txtを送りました')).toBeVisible()

  const { click, counted } = hands(page)
  await page.reload()
  await expect(page.getByRole('link', { name: '装置の一覧.txt' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await click(button(page, /^この日時に決める：/).first())
  await expect(said(page, '面談の日時を決めました')).toBeVisible()
  expect(counted.clicks, 'C5').toBeLessThanOrEqual(C5_CLICKS)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'カレンダーに入れる（.ics）' }).click()
  expect((await download).suggestedFilename()).toMatch(/kakehashi-meeting\.ics$/)
  const calendar = await page.request.get(`/api/v1/introductions/${id}/meeting`)
  expect(await calendar.text()).toMatch(/BEGIN:VCALENDAR[\s\S]+DTSTART[\s\S]+END:VCALENDAR/)

  await university.getByRole('textbox', { name: '相手への文章' }).fill('当日は正門でお待ちしています。')
  await expect(university.getByText(/^書きかけをこの端末に残しました/)).toBeVisible()
  await university.reload()
  await expect(university.getByRole('textbox', { name: '相手への文章' })).toHaveValue(
    '当日は正門でお待ちしています。',
  )
  await send(university)
  await expect(said(university, '送りました')).toBeVisible()

  await open(page, `/ja/needs/${need.id}`)
  await page.getByRole('link', { name: 'この記録の引き合わせをすべて見る' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('article').getByRole('link').click()
  await expect(page.getByText('当日は正門でお待ちしています。')).toBeVisible()

  await agreeOnScope(page, university)
  await button(page, 'やりとりを終える…').click()
  await page.getByRole('textbox', { name: /^結果や理由/ }).fill('部品の調達が間に合わず、来春に延ばします。')
  await button(page, 'やりとりを終える').click()
  await expect(page.getByText('取りやめになった面談')).toBeVisible()
  await expect(page.getByText('終わったため、もう書き込めません。')).toBeVisible()
  await university.reload()
  await expect(university.getByText('終わったため、もう書き込めません。')).toBeVisible()
  await expect(university.getByText('部品の調達が間に合わず、来春に延ばします。')).toBeVisible()
})

test('the queue is worked through with keys, and a step can be undone', async ({ page, someone }) => {
  test.setTimeout(180_000)
  await signIn(page, 'coordinator')
  const company = await someone('company')
  const need = await publishedNeed(company)
  await askFromRanking(company, need.id)

  const { press, counted } = hands(page)
  await openWithKeys(page, `/ja/introductions?record=${need.id}&turn=mine`)
  const row = page.getByRole('article').filter({ hasText: need.title })
  await expect(row).toContainText(/あなたの番・\d+\/\d+（.）まで/)
  await expectAccessible(page)
  await press('F6')
  await press('j')
  await expect(row).toBeFocused()
  await press('y')
  await expect(said(page, '承諾しました')).toBeVisible()
  expect(counted.keys, 'U4').toBeLessThanOrEqual(U4_KEYS)
  await expect(row).toContainText('承諾')
  await expect(row).toContainText('担当：あなた')

  await button(page, '元に戻す').click()
  await expect(said(page, '元に戻しました')).toBeVisible()
  await expect(row).toContainText('関心表明')

  await row.focus()
  await page.keyboard.press('r')
  await expectAccessible(page)
  await page.keyboard.press('7')
  await expect(said(page, '辞退しました（体制・人手不足）')).toBeVisible()
  await expect(page.getByText('条件に合う引き合わせはありません。')).toBeVisible()
})

test('a declined request says why to the company, in English', async ({ page, someone }) => {
  test.setTimeout(180_000)
  await signIn(page, 'coordinator')
  const company = await someone('company')
  const need = await publishedNeed(company)
  const id = await askFromRanking(company, need.id)

  const { click, counted } = hands(page)
  await open(page, `/en/introductions/${id}?answer=decline`)
  await page.getByLabel('A word to the other side (optional)').fill('Please ask again in April.')
  await expectAccessible(page)
  await click(
    button(page, 'People or capacity')
      .or(button(page, /capacity|people/i))
      .first(),
  )
  await expect(said(page, 'Declined')).toBeVisible()
  expect(MAIL + counted.clicks, 'Y4').toBeLessThanOrEqual(Y4_CLICKS)

  await open(company, `/en/introductions/${id}`)
  await expect(standing(company)).toContainText('Declined')
  await expect(company.getByText('Please ask again in April.')).toBeVisible()
  await expect(company.getByText('It was declined, so nothing more can be written.')).toBeVisible()
})

test('an anonymous company stays unknown on the whole road, until it says who it is', async ({
  page,
  someone,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'coordinator')
  const company = await someone('company')
  const need = await publishedNeed(company, true)
  const id = await askFromRanking(company, need.id, '電池を作る会社です。')

  const expectUnknown = async () => {
    await settled(page)
    expect(await page.title()).not.toMatch(COMPANY)
    expect(await page.locator('html').innerHTML()).not.toMatch(COMPANY)
  }
  await open(page, `/ja/introductions?record=${need.id}`)
  await expect(page.getByRole('article').getByText('非公開の企業')).toBeVisible()
  await expectUnknown()
  await open(page, threadOf(id))
  await expect(page).toHaveTitle(/（非公開の企業）/)
  await expectUnknown()
  await acceptFromMail(page, id)
  await expectUnknown()
  await company.reload()
  await button(company, /^この日時に決める：/)
    .first()
    .click()
  await expect(said(company, '面談の日時を決めました')).toBeVisible()
  await page.reload()
  await expect(page.getByText('面談の日時を決めました。')).toBeVisible()
  await expectUnknown()
  for (const file of [`${id}/meeting`, `table?record=${need.id}`]) {
    const answer = await page.request.get(`/api/v1/introductions/${file}`)
    expect(answer.ok(), await answer.text()).toBe(true)
    expect(await answer.text()).not.toMatch(COMPANY)
  }

  await button(company, '社名を伝える…').click()
  const sure = company.getByRole('dialog', { name: '相手に社名を伝えますか' })
  await expectAccessible(company)
  await sure.getByRole('button', { name: '社名を伝える' }).click()
  await expect(company.getByText('社名を相手に伝えました')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('list', { name: '引き合わせる2つの記録' })).toContainText('あおぞらモビリティ')
})

test('who is slower is told what happened and loses nothing', async ({ page, someone, complaints }) => {
  test.setTimeout(240_000)
  complaints.expect(/409/, /412/)
  await signIn(page, 'coordinator')
  const company = await someone('company')
  const colleague = await someone('coordinator')
  const need = await publishedNeed(company)
  const id = await askFromRanking(company, need.id)
  const queue = `/ja/introductions?record=${need.id}`
  await open(page, queue)
  await expect(button(page, /^承諾する/)).toBeVisible()
  await open(colleague, threadOf(id))
  await colleague.getByRole('textbox', { name: '相手への文章' }).fill('少しお待ちください。')

  await open(company, threadOf(id))
  await company.getByRole('textbox', { name: '相手への文章' }).fill('図面を1枚足します。')
  await send(company)
  await expect(said(company, '送りました')).toBeVisible()
  await send(colleague)
  await expect(colleague.getByRole('alert')).toContainText('ほかの人が先に動かしました')
  await expect(colleague.getByText('図面を1枚足します。')).toBeVisible()
  await expect(colleague.getByRole('textbox', { name: '相手への文章' })).toHaveValue('少しお待ちください。')
  await expectAccessible(colleague)

  await button(page, /^承諾する/).click()
  await expect(page.getByRole('alert')).toContainText('ほかの人が先に動かしたため、何もしていません')
  await button(page, /^承諾する/).click()
  await expect(said(page, '承諾しました')).toBeVisible()

  await button(colleague, '辞退する…').click()
  await button(colleague, /優先度・予算/).click()
  await expect(colleague.getByRole('alert')).toContainText('状態：関心表明 → 承諾')
})
