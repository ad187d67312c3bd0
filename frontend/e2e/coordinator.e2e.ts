import type { Page } from '@playwright/test'
import { expectAccessible } from './audit'
import { expect, open, openWithKeys, signIn, test, unique } from './journey'
import { aSeed } from './records'

/** Bytes of Shift_JIS as Excel in Japan saves it, for the few characters used here; everything else is ASCII. */
const CP932: Record<string, readonly number[]> = {
  低: [0x92, 0xe1],
  温: [0x89, 0xb7],
  焼: [0x8f, 0xc4],
  結: [0x8c, 0x8b],
}

function cp932(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((character) => CP932[character] ?? [...Buffer.from(character, 'latin1')]),
  )
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(/^ファイル/).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '内容を確かめる' }).click()
}

test.beforeEach(async ({ page }) => {
  await signIn(page, 'coordinator')
})

test.describe('a coordinator imports a file', () => {
  test('saved by Excel in Shift_JIS: looks first, then takes it in, and the second time changes nothing', async ({
    page,
  }) => {
    const title = unique('低温焼結')
    const file = cp932(`externalId,title.ja,summary.ja\r\n${title.slice(5)},${title},低温焼結\r\n`)
    await open(page, '/ja/me/import')

    await choose(page, 'seeds.csv', file)
    await expect(page.getByRole('heading', { name: '取り込みの内容' })).toBeVisible()
    await page.getByRole('button', { name: '1件を取り込む' }).click()
    await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeVisible()
    await expect(page.getByText('1件を新しく登録し、0件を更新しました。')).toBeVisible()
    await page.getByRole('button', { name: '別のファイルを選ぶ' }).click()
    await choose(page, 'seeds.csv', file)
    await expect(page.getByText('変わるところはありません')).toBeVisible()

    await open(page, '/ja/me/records?stage=DRAFT&kind=seed')
    await expect(page.getByRole('article').filter({ hasText: title })).toHaveCount(1)
  })

  test('with a bad row: the row is named, the others go in', async ({ page }) => {
    const good = unique('良い行')
    const rows = [
      'externalId,title.ja,summary.ja,trl',
      `${good.slice(4)},${good},概要,4`,
      `${good.slice(4)}-2,悪い行,概要,10`,
    ]
    await open(page, '/ja/me/import')

    await choose(page, 'seeds.csv', Buffer.from(rows.join('\n')))

    await expect(page.getByText(/1行は受け付けられません/)).toBeVisible()
    const problems = page.getByRole('table').filter({ hasText: '問題' })
    await expect(problems.getByRole('row').filter({ hasText: '受け付けない' })).toContainText(/3/)
    await page.getByRole('button', { name: '1件を取り込む' }).click()
    await expect(page.getByText('1件を新しく登録し、0件を更新しました。')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '報告をCSVで保存' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })

  test('that is no list: says so and saves nothing', async ({ page }) => {
    await open(page, '/ja/me/import')

    await page
      .getByLabel(/^ファイル/)
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('x') })

    await expect(
      page.getByText('CSV（.csv）かNDJSON（.ndjson、.jsonl）のファイルを選んでください。'),
    ).toBeVisible()
  })
})

test.describe('a coordinator publishes a seed', () => {
  test('in two languages, reads its history, withdraws it and takes that back', async ({ page }) => {
    const title = unique('常温で接合できる銀ペースト')
    await openWithKeys(page, '/ja/seeds/new')
    await page.getByRole('textbox', { name: '名称 日本語' }).fill(title)
    await page
      .getByRole('textbox', { name: '名称 English' })
      .fill(`Silver paste that joins at room temperature ${title.slice(-8)}`)
    await page
      .getByRole('textbox', { name: '概要 日本語' })
      .fill('粒径20 nmの銀を使い、25℃で接合強度30 MPaを得た。')
    await page
      .getByRole('textbox', { name: '概要 English' })
      .fill('With silver of 20 nm a bond of 30 MPa is reached at 25 °C.')

    await page.keyboard.press('Control+Enter')
    const sheet = page.getByRole('dialog', { name: '公開しますか' })
    await expect(sheet).toContainText('日本語と英語がそろっています。')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('公開しました')).toBeVisible()
    await page.getByRole('link', { name: 'ページを見る' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(page.getByRole('heading', { level: 1 }).locator('[lang=en]')).toContainText('Silver paste')

    await page.getByRole('link', { name: '履歴' }).click()
    await expect(page.getByRole('article').first()).toContainText('公開')
    await page.goBack()
    await page.getByRole('button', { name: '取り下げる' }).click()
    await expect(page.getByText('取り下げました')).toBeVisible()
    await page.getByRole('button', { name: '元に戻す' }).last().click()
    await expect(page.getByRole('button', { name: '取り下げる' })).toBeVisible()
  })
})

test.describe('a coordinator shows a seed in a figure', () => {
  test('from nothing: the draft is saved with it, its caption is asked for, and everybody sees it', async ({
    page,
    someone,
  }) => {
    const title = unique('渦巻き型の反応器')
    const drawing = await page.screenshot()
    await openWithKeys(page, '/ja/seeds/new')
    await page.getByRole('textbox', { name: '名称 日本語' }).fill(title)
    await page
      .getByRole('textbox', { name: '概要 日本語' })
      .fill('渦巻き型の流路で、混合の時間を半分にした。')

    await page.getByLabel('図', { exact: true }).setInputFiles(picture('drawing.png', drawing))

    const preview = page.getByRole('img', { name: '選んだ図' })
    await expect(preview).toBeVisible()
    await expect
      .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await expect(page).toHaveURL(/\/ja\/seeds\/[0-9a-f-]{36}\/edit/)
    const publish = page.getByRole('button', { name: '公開する' })
    await expect(publish).toHaveAccessibleDescription(/図の説明/)
    await page.getByRole('textbox', { name: '図の説明 日本語' }).fill('反応器の断面')
    await page.getByRole('textbox', { name: '図の説明 English' }).fill('Section of the reactor')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('公開しました')).toBeVisible()
    await page.getByRole('link', { name: 'ページを見る' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)

    const visitor = await someone()
    await open(visitor, page.url().replace('/ja/', '/en/'))
    const figure = visitor.getByRole('img', { name: 'Section of the reactor' })
    await figure.scrollIntoViewIfNeeded()
    await expect
      .poll(() => figure.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await expect(visitor.getByRole('figure')).toContainText('反応器の断面')
    await expectAccessible(visitor)
  })

  test('takes it out, brings it back, and is told what is no picture', async ({ page, complaints }) => {
    complaints.expect(/422/)
    const seed = await aSeed(page, { title: { ja: unique('図の入れ替え') } })
    await openWithKeys(page, `/ja/seeds/${seed.id}/edit`)
    const field = page.getByLabel('図', { exact: true })
    const preview = page.getByRole('img', { name: '選んだ図' })

    await field.setInputFiles(picture('notes.png', Buffer.from('これは画像ではない')))
    await expect(page.getByText('PNGかJPEGの画像ではないか、壊れています。')).toBeVisible()
    await field.setInputFiles(picture('drawing.png', await page.screenshot()))
    await expect(preview).toBeVisible()
    await page.getByRole('button', { name: '図を外す' }).click()
    await expect(preview).toBeHidden()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await expect(preview).toBeVisible()
  })
})

test.describe('a coordinator attaches files to a seed', () => {
  test('which are read back from its page, and by nobody who does not read its details', async ({
    page,
    someone,
    complaints,
  }) => {
    complaints.expect(/422/)
    const seed = await aSeed(page, { title: { ja: unique('添付のある題') } })
    await openWithKeys(page, `/ja/seeds/${seed.id}/edit`)
    const field = page.getByLabel('添付資料', { exact: true })
    await field.setInputFiles({ name: 'program.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
    await expect(page.getByText(/この形式のファイルは添付できないか/)).toBeVisible()
    const measured = {
      name: '測定 1.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('温度,純度\n650,99.5\n'),
    }
    await field.setInputFiles(measured)
    await expect(page.getByRole('button', { name: '測定 1.csvを外す' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: '下書きを保存', exact: true }).click()
    await expect(page.getByText('保存しました', { exact: true })).toBeVisible()

    await open(page, `/ja/seeds/${seed.id}`)
    const link = page.getByRole('link', { name: '測定 1.csv' })
    await expect(link).toBeVisible()
    await expectAccessible(page)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('厳秘_測定 1.csv')
    const address = await link.getAttribute('href')
    const visitor = await someone()
    const answer = await visitor.request.get(address ?? '')
    expect(answer.status()).toBe(404)
  })
})

function picture(name: string, buffer: Buffer) {
  return { name, mimeType: 'image/png', buffer }
}
