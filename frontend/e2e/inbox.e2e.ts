import type { Page } from '@playwright/test'
import { lookAt } from './audit'
import { hands } from './hands'
import { expect, openWithKeys, signIn, test, unique } from './journey'
import { aConsultation, aNeed, askedAbout, publish } from './records'

const UNIVERSITY = 'みなも工科大学'

/** To the inbox from any page, and onto its first row. */
const THERE_KEYS = 4
/** One for each act, and one to take it back. */
const ACT_KEYS = 1

const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const rowOf = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title })

test('a consultation is taken on with one key, and given back with another', async ({ page, someone }) => {
  const problem = unique('夏になると塗装がはがれる')
  await aConsultation(await someone('company'), UNIVERSITY, problem)
  await signIn(page, 'coordinator')
  await openWithKeys(page, '/ja')
  const { press, counted } = hands(page)

  await press('g')
  await press('w')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('受信箱')
  await expect(rowOf(page, problem)).toBeVisible()
  await press('F6')
  await press('j')
  await expect(page.getByRole('article').first()).toBeFocused()
  expect(counted.keys).toBeLessThanOrEqual(THERE_KEYS)
  await lookAt(page)

  counted.keys = 0
  await rowOf(page, problem).focus()
  await press('a')
  await expect(said(page, '担当になりました')).toBeVisible()
  expect(counted.keys).toBe(ACT_KEYS)
  await expect(rowOf(page, problem)).toContainText('担当：橋本 渡')
  await expect(rowOf(page, problem).getByRole('button')).toHaveCount(0)

  counted.keys = 0
  await press('Control+z')
  await expect(said(page, '担当を外しました')).toBeVisible()
  expect(counted.keys).toBe(ACT_KEYS)
  await expect(rowOf(page, problem)).toContainText('担当なし')

  await rowOf(page, problem).focus()
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(problem)
})

test('an introduction is accepted with one key, and that is undone with another', async ({
  page,
  someone,
}) => {
  test.setTimeout(120_000)
  const title = unique('塗装の密着を上げたい')
  const company = await someone('company')
  const need = await aNeed(company, {
    title: { ja: title },
    problem: { ja: '夏に塗装がはがれる。密着を上げたい。' },
    modes: ['JOINT_RESEARCH'],
  })
  await publish(company, 'need', need)
  await signIn(page, 'coordinator')
  await askedAbout(company, need.id, page)

  await openWithKeys(page, '/ja/inbox')
  const row = rowOf(page, title).first()
  const { press, counted } = hands(page)
  await row.focus()
  await press('y')
  await expect(said(page, '承諾しました')).toBeVisible()
  expect(counted.keys).toBe(ACT_KEYS)
  await expect(row).toContainText('担当：あなた')
  await lookAt(page)

  counted.keys = 0
  await press('Control+z')
  await expect(said(page, '元に戻しました')).toBeVisible()
  expect(counted.keys).toBe(ACT_KEYS)
  await expect(row).toContainText('関心表明')
  await expect(row.getByRole('button', { name: /^承諾する/ })).toBeVisible()
})
