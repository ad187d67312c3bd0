import type { Page } from '@playwright/test'
import { expectAccessible, settled } from './audit'
import { expect, open, signIn, test, unique } from './journey'
import { aNeed } from './records'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** The demonstration has one administrator: who asks is there, and nobody who could grant it. */
test('asks for an emergency look, which nobody grants themselves and the owner is shown', async ({
  page,
  someone,
  complaints,
}) => {
  complaints.expect(/404/, /409/, /422/)
  await signIn(page, 'company')
  const title = unique('界面を割らずに電解質を焼きたい')
  const { id } = await aNeed(page, { title: { ja: title }, problem: { ja: '焼くと界面が割れる。' } })
  const reason = unique('裁判所の命令')

  const admin = await someone('admin')
  await open(admin, `/ja/needs/${id}`)
  await expect(admin.getByRole('heading', { name: '見つかりません' })).toBeVisible()
  await open(admin, '/ja/tickets')
  await settled(admin)
  const record = admin.getByRole('textbox', { name: /^記録のID/ })
  await record.fill(`http://localhost/ja/needs/${id}`)
  await button(admin, '申請する').press('Enter')
  await expect(admin.getByRole('textbox', { name: /^理由/ })).toHaveAttribute('aria-invalid', 'true')
  await admin.getByRole('textbox', { name: /^理由/ }).fill(reason)
  await button(admin, '申請する').press('Enter')
  await expect(said(admin, '別の管理者の判断を待ちます')).toBeVisible()

  const request = admin.getByRole('article').filter({ hasText: reason })
  await expect(request.getByText('自分の申請は、自分では判断できません')).toBeVisible()
  await expect(request.getByRole('button')).toHaveCount(0)
  await expect(admin.getByText(title)).toHaveCount(0)
  await expectAccessible(admin)
  await record.fill(id)
  await admin.getByRole('textbox', { name: /^理由/ }).fill(reason)
  await button(admin, '申請する').click()
  await expect(admin.getByRole('alert')).toContainText('すでにあなたが申請して')
  await open(admin, `/ja/needs/${id}`)
  await expect(admin.getByRole('heading', { name: '見つかりません' })).toBeVisible()

  await open(page, `/ja/needs/${id}/access`)
  const told = page.getByRole('list', { name: '緊急閲覧' }).getByRole('article')
  await expect(told).toContainText(reason)
  await expect(told).toContainText('判断待ち')
  await expectAccessible(page)
  await open(page, '/ja/tickets')
  await expect(page.getByRole('article').filter({ hasText: reason })).toBeVisible()
  await expect(button(page, '申請する')).toHaveCount(0)
})
