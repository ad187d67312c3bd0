import type { Page } from '@playwright/test'
import { expectAccessible, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aSeed } from './records'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const pageOf = (id: string) => `/ja/seeds/${id}`

/** The day it is in Japan, or so many days later, as a field has it. */
const day = (later = 0) =>
  new Date(Date.now() + later * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })

/** A seed of the university, shared as said; the page shows it. */
async function sharedSeed(page: Page, reach: string) {
  const title = unique('出願を待つ固体電解質')
  const { id } = await aSeed(page, {
    title: { ja: title },
    summary: { ja: '低い温度で焼ける固体電解質を合成した。' },
  })
  await open(page, pageOf(id))
  await button(page, '確認を依頼する').click()
  await expect(page.getByText('確認中', { exact: true })).toBeVisible()
  await button(page, '共有する…').click()
  const dialog = page.getByRole('dialog', { name: 'だれと共有しますか' })
  await dialog.getByRole('radio', { name: new RegExp(`^${reach}`) }).check()
  await dialog.getByRole('button', { name: '共有する' }).click()
  await expect(page.getByText(`限定共有（${reach}）`)).toBeVisible()
  return { id, title }
}

async function toAccess(page: Page, id: string) {
  await open(page, pageOf(id))
  await page.getByRole('link', { name: '公開範囲と相手' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公開範囲と相手')
  await settled(page)
}

test('keeps a seed secret until the day that the officer names', async ({ page, someone, complaints }) => {
  test.setTimeout(180_000)
  complaints.expect(/404/, /422/)
  await signIn(page, 'coordinator')
  const { id, title } = await sharedSeed(page, '出願まで秘匿')
  const officer = await someone('officer')
  await toAccess(officer, id)
  await expect(officer.getByText('いつまで秘匿するかは、まだ決まっていません。')).toBeVisible()
  await expectAccessible(officer)

  await button(officer, '終わりを決める').click()
  await expect(officer.getByLabel(/^秘匿が終わる日/)).toHaveAttribute('aria-invalid', 'true')
  await officer.getByLabel(/^秘匿が終わる日/).fill('2020-01-01')
  await button(officer, '終わりを決める').click()
  await expect(officer.getByRole('alert')).toContainText('以後の日')
  await officer.getByLabel(/^秘匿が終わる日/).fill(day(30))
  await button(officer, '終わりを決める').click()
  await expect(said(officer, '秘匿の終わりを決めました')).toBeVisible()

  await open(page, pageOf(id))
  await expect(page.getByText(`${day(30).replaceAll('-', '/')}に秘匿が終わる`)).toBeVisible()
  await expectAccessible(page)
  const colleague = await someone('researcher')
  await open(colleague, pageOf(id))
  await expect(colleague.getByRole('heading', { name: '見つかりません' })).toBeVisible()

  await officer.getByLabel(/^秘匿が終わる日/).fill(day())
  await button(officer, '終わりを決める').click()
  await expect(officer.getByText('限定共有（学内）')).toBeVisible()
  await open(colleague, pageOf(id))
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText(title)
})

test('keeps what is marked as sensitive technology from being published', async ({ page, someone }) => {
  test.setTimeout(180_000)
  await signIn(page, 'coordinator')
  const { id } = await sharedSeed(page, '学内')
  await expect(button(page, '公開する')).toBeVisible()
  await toAccess(page, id)

  await button(page, '機微技術の印を付ける').click()
  const dialog = page.getByRole('dialog', { name: '機微技術の印を付けますか' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '機微技術の印を付ける' }).click()
  await expect(page.getByText(/^機微技術の印が付いています/)).toBeVisible()
  await open(page, pageOf(id))
  await expect(page.getByText('機微技術', { exact: true })).toBeVisible()
  await expect(button(page, '公開する')).toHaveCount(0)

  const colleague = await someone('researcher')
  await open(colleague, pageOf(id))
  await expect(colleague.getByText('機微技術', { exact: true })).toHaveCount(0)

  const officer = await someone('officer')
  await toAccess(officer, id)
  await button(officer, '印を外す').click()
  await officer
    .getByRole('dialog', { name: '機微技術の印を外しますか' })
    .getByRole('button', { name: '印を外す' })
    .click()
  await expect(officer.getByText('機微技術の印は付いていません。')).toBeVisible()
  await open(page, pageOf(id))
  await expect(button(page, '公開する')).toBeVisible()
})

test('puts people in charge, by keyboard, and takes them off again', async ({ page, someone }) => {
  await (await someone('researcher')).close()
  await signIn(page, 'coordinator')
  const { id } = await sharedSeed(page, '学内')
  await toAccess(page, id)
  await expect(page.getByText(/コーディネーター全員が担当です/)).toBeVisible()

  await page.getByRole('combobox', { name: 'チーム' }).focus()
  await page.keyboard.type('研究')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const team = page.getByRole('list', { name: /^チーム/ })
  await expect(team.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('combobox', { name: '担当のコーディネーター' }).focus()
  await page.keyboard.press('ArrowDown') // opens the list
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expectAccessible(page)
  await button(page, '担当を決める').click()
  await expect(said(page, '担当を決めました')).toBeVisible()

  await page.reload()
  await settled(page)
  await expect(team.getByRole('listitem')).toHaveCount(2)
  await team.getByRole('button', { name: /研究/ }).click()
  await button(page, '担当を決める').click()
  await expect(said(page, '担当を決めました')).toBeVisible()
  await expect(team.getByRole('listitem')).toHaveCount(1)
})
