import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, settled } from './audit'
import { expect, open, openMenu, openWithKeys, type Role, signIn, test, unique } from './journey'
import { aNeed, aSeed, published, revise } from './records'

const NARROW = { width: 320, height: 640 }

/** A page brought into one of its states; `t` chooses between the two languages. */
interface State {
  name: string
  as?: Role
  expects?: RegExp
  reach: (page: Page, language: 'ja' | 'en', t: (ja: string, en: string) => string) => Promise<void>
}

const STATES: State[] = [
  {
    name: 'home with answers and their points',
    reach: async (page, language, t) => {
      await open(page, `/${language}`)
      await page.getByRole('button', { name: t('例を入れてみる', 'Try an example') }).click()
      await page
        .getByRole('article')
        .first()
        .getByText(t('点数の内訳', 'Points'), { exact: true })
        .first()
        .click()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  {
    name: 'home of somebody signed in',
    as: 'researcher',
    reach: async (page, language, t) => {
      await open(page, `/${language}`)
      await expect(
        page.getByRole('heading', { name: t('あなたに合うニーズ', 'Needs that fit you') }),
      ).toBeVisible()
    },
  },
  {
    name: 'a search that finds nothing',
    reach: async (page, language, t) => {
      await open(page, `/${language}/seeds?q=電池&trl=9&prefecture=47`)
      await expect(
        page.getByRole('button', { name: t('すべての条件を外す', 'Remove all conditions') }),
      ).toBeVisible()
    },
  },
  {
    name: 'a search with conditions, all choices open',
    reach: async (page, language) => {
      await open(page, `/${language}/search?q=電池&kind=seed&field=ENERGY&trl=3-6&young=true`)
      await settled(page)
      const closed = page.locator('details:not([open]) > summary').filter({ visible: true })
      while ((await closed.count()) > 0) await closed.first().click()
    },
  },
  {
    name: 'a list the server failed to give',
    expects: /status of 500/,
    reach: async (page, language) => {
      await page.route('**/api/v1/seeds?*', (route) => route.fulfill({ status: 500, json: { status: 500 } }))
      await open(page, `/${language}/seeds`)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'the command box with finds',
    reach: async (page, language) => {
      await openWithKeys(page, `/${language}`)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('でんち')
      await expect(page.getByRole('option').nth(1)).toBeVisible()
    },
  },
  {
    name: 'the keys',
    reach: async (page, language) => {
      await openWithKeys(page, `/${language}`)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the menus',
    as: 'coordinator',
    reach: async (page, language, t) => {
      await open(page, `/${language}`)
      await openMenu(page)
      await page.getByText('橋本 渡（見本）', { exact: true }).filter({ visible: true }).click()
      await expect(page.getByRole('button', { name: t('ログアウト', 'Sign out') })).toBeVisible()
    },
  },
  {
    name: 'a refused login',
    expects: /status of 401/,
    reach: async (page, language, t) => {
      await open(page, `/${language}/login`)
      await page.getByRole('textbox', { name: t('利用者名', 'User name') }).fill('company')
      await page.getByRole('textbox', { name: t('パスワード', 'Password') }).fill('wrong')
      await page.keyboard.press('Enter')
      await expect(
        page.getByText(t('利用者名かパスワードが違います。', 'The user name or the password is wrong.')),
      ).toBeVisible()
    },
  },
  {
    name: 'a session that is over',
    as: 'coordinator',
    expects: /status of 401/,
    reach: async (page, language, t) => {
      await openWithKeys(page, `/${language}/me/records`)
      await page.context().clearCookies()
      await page.getByRole('tab').last().click()
      await expect(
        page.getByRole('dialog', { name: t('もう一度ログインしてください', 'Please sign in again') }),
      ).toBeVisible()
    },
  },
  {
    name: 'the question before an account is deleted',
    as: 'company',
    reach: async (page, language, t) => {
      await open(page, `/${language}/settings/account`)
      await page.getByRole('button', { name: t('アカウントを削除する', 'Delete my account') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the question before a profile is erased',
    as: 'researcher',
    reach: async (page, language, t) => {
      await open(page, `/${language}/settings/account`)
      await page.getByRole('button', { name: t('プロフィールを消去する', 'Erase my profile') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a message with a way back',
    as: 'coordinator',
    reach: async (page, language, t) => {
      const { id } = await aSeed(page, { title: { ja: unique('お知らせ') }, summary: { ja: '概要です。' } })
      await open(page, `/${language}/seeds/${id}`)
      await page.getByRole('button', { name: t('公開する', 'Publish'), exact: true }).click()
      await expect(page.getByRole('button', { name: t('元に戻す', 'Undo') })).toBeVisible()
    },
  },
  {
    name: 'the question before a draft is discarded',
    as: 'coordinator',
    reach: async (page, language, t) => {
      const { id } = await aSeed(page, { title: { ja: unique('捨てる前') } })
      await open(page, `/${language}/seeds/${id}`)
      await page.getByRole('button', { name: t('下書きを捨てる', 'Discard draft') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'an earlier version',
    as: 'coordinator',
    reach: async (page, language, t) => {
      const { id } = await aSeed(page, { title: { ja: unique('前の版') }, summary: { ja: '概要です。' } })
      await open(page, `/${language}/seeds/${id}/history`)
      await page.getByRole('button', { name: t('第1版の全文を見る', 'Show') }).click()
      await expect(page.getByRole('dialog').getByText('概要です。')).toBeVisible()
    },
  },
  {
    name: 'a record that is not there',
    expects: /status of 404/,
    reach: async (page, language) => {
      await open(page, `/${language}/seeds/00000000-0000-7000-8000-000000000000`)
      await expect(
        page
          .getByRole('alert')
          .or(page.getByRole('heading', { level: 1 }))
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'a page that is not there',
    expects: /status of 404/,
    reach: async (page, language) => {
      await open(page, `/${language}/nowhere`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'a need with its live list, a term taken out',
    as: 'company',
    reach: async (page, language, t) => {
      await openWithKeys(page, `/${language}/needs/new`)
      await page
        .getByRole('textbox', { name: t('件名 日本語', 'Title 日本語') })
        .fill('固体電解質を低温焼結で緻密にしたい')
      await page.getByRole('button', { name: t('固体電解質を外す', 'Remove 固体電解質') }).click()
      await expect(page.getByRole('status').filter({ hasText: /^\d+(件の候補| candidates)/ })).toBeAttached()
    },
  },
  {
    name: 'the last look before a need is published',
    as: 'company',
    reach: async (page, language, t) => {
      const { id } = await aNeed(page, {
        title: { ja: unique('公開の前') },
        problem: { ja: '固体電解質を低温で焼きたい' },
      })
      await openWithKeys(page, `/${language}/needs/${id}/edit`)
      await page.getByRole('button', { name: t('公開する', 'Publish'), exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a seed with refused fields',
    as: 'coordinator',
    expects: /status of 422/,
    reach: async (page, language, t) => {
      const { id } = await aSeed(page, { title: { ja: unique('受け付けない番号') }, summary: { ja: '概要' } })
      await openWithKeys(page, `/${language}/seeds/${id}/edit`)
      await page
        .getByRole('textbox', { name: t('やさしい要約 日本語', 'Plain summary 日本語') })
        .fill('長'.repeat(201))
      await page.getByRole('button', { name: t('下書きを保存', 'Save draft'), exact: true }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'two people who changed the same field',
    as: 'coordinator',
    expects: /status of 412/,
    reach: async (page, language, t) => {
      const seed = await aSeed(page, { title: { ja: unique('取り合い') }, summary: { ja: '前' } })
      await openWithKeys(page, `/${language}/seeds/${seed.id}/edit`)
      await revise(page, 'seed', seed, { title: { ja: unique('相手') }, summary: { ja: '前' } })
      await page.getByRole('textbox', { name: t('名称 日本語', 'Title 日本語') }).fill(unique('自分'))
      await page.getByRole('button', { name: t('下書きを保存', 'Save draft'), exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'candidates, one opened, two picked, one being put aside',
    as: 'company',
    reach: async (page, language, t) => {
      const id = await published(page, 'need', '固体電解質')
      await openWithKeys(page, `/${language}/needs/${id}/matches`)
      const cards = page.getByRole('article')
      await cards.nth(0).getByRole('checkbox').check()
      await cards.nth(1).getByRole('checkbox').check()
      await cards
        .nth(1)
        .getByRole('button', { name: t('該当しない', 'Not relevant') })
        .click()
      await expect(page.getByRole('group', { name: t('該当しない理由', 'Choose why') })).toBeVisible()
    },
  },
  {
    name: 'a comparison without candidates',
    reach: async (page, language, t) => {
      const id = await published(page, 'need', '固体電解質')
      await open(page, `/${language}/needs/${id}/compare`)
      await expect(page.getByRole('heading', { name: t('候補の比較', 'Comparison') })).toBeVisible()
    },
  },
  {
    name: 'the preview of an import with bad rows',
    as: 'coordinator',
    reach: async (page, language, t) => {
      await open(page, `/${language}/me/import`)
      const buffer = Buffer.from(
        'externalId,title.ja,summary.ja,trl\nok-1,良い行,概要,4\nbad-1,悪い行,概要,10\n',
      )
      await page
        .getByLabel(t('ファイル', 'File'))
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: t('内容を確かめる', 'Check the file') }).click()
      await expect(page.getByRole('table').last()).toBeVisible()
    },
  },
  {
    name: 'no connection',
    expects: /ERR_INTERNET_DISCONNECTED/,
    reach: async (page, language) => {
      await openWithKeys(page, `/${language}`)
      await page.context().setOffline(true)
      await expect(page.getByText(/オフラインです|You are offline/)).toBeVisible()
    },
  },
]

// Every state is looked at in both languages and at both widths, in two visits instead of four.
for (const [position, { name, as, expects, reach }] of STATES.entries()) {
  test(name, async ({ page, complaints }, { project }) => {
    const language = (position % 2 === 0) === (project.name === 'desktop') ? 'ja' : 'en'
    if (expects) complaints.expect(expects)
    if (as) await signIn(page, as)

    await reach(page, language, (ja, en) => (language === 'ja' ? ja : en))

    await expectAccessible(page)
    await page.setViewportSize(NARROW)
    await expectNoSidewaysScroll(page)
  })
}

test.describe('forced colours', () => {
  test.use({ colorScheme: 'dark' })

  // The browser chooses the colours; axe reads those that the page asked for.
  const CHOSEN_BY_THE_BROWSER = ['color-contrast']

  for (const address of ['/ja', '/ja/seeds?q=電池&field=ENERGY', '/ja/login'] as const) {
    test(`${address} stays accessible`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await open(page, address)
      await settled(page)

      await expectAccessible(page, CHOSEN_BY_THE_BROWSER)
    })
  }

  test('a seed stays accessible', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, `/ja/seeds/${await published(page, 'seed', '固体電解質')}`)
    await settled(page)

    await expectAccessible(page, CHOSEN_BY_THE_BROWSER)
  })
})
