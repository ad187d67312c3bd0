import type { Page } from '@playwright/test'
import { en as askEn } from '../src/features/consultation/ask.en'
import { ja as askJa } from '../src/features/consultation/ask.ja'
import { en as deskEn } from '../src/features/consultation/desk.en'
import { ja as deskJa } from '../src/features/consultation/desk.ja'
import { en as threadEn } from '../src/features/introduction/thread.en'
import { ja as threadJa } from '../src/features/introduction/thread.ja'
import { en as sheetEn } from '../src/introduction/ask.en'
import { ja as sheetJa } from '../src/introduction/ask.ja'
import { en as statesEn } from '../src/introduction/introduction.en'
import { ja as statesJa } from '../src/introduction/introduction.ja'
import { expectAccessible, expectNoSidewaysScroll } from './audit'
import { expect, open, openWithKeys, signIn, test, unique } from './journey'

/** The words of the pages on the road, in one language. */
const WORDS = {
  ja: {
    university: 'みなも工科大学',
    problem: '車載電池の電解質を200℃以下で緻密に焼きたいが、電極との界面が劣化する',
    ask: askJa.ask,
    desk: deskJa,
    sheet: sheetJa,
    thread: threadJa,
    states: statesJa.state,
  },
  en: {
    university: 'Minamo',
    problem:
      'We want to sinter a solid electrolyte for car batteries below 200 °C without harming the electrode',
    ask: askEn.ask,
    desk: deskEn,
    sheet: sheetEn,
    thread: threadEn,
    states: statesEn.state,
  },
}

const PARTS = ['purpose', 'method', 'roles', 'cost', 'results', 'issues'] as const

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })
const starting = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
const lastOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

for (const [language, t] of Object.entries(WORDS)) {
  test(`the whole road from a plain question to an agreed scope (${language})`, async ({ page, someone }) => {
    test.setTimeout(240_000)
    await signIn(page, 'company')
    const desk = await someone('coordinator')
    const question = unique(t.problem)

    // A small firm asks in plain words.
    await open(page, `/${language}/consultations/new`)
    await box(page, t.ask.question).fill(question)
    await page.getByRole('searchbox', { name: t.ask.find }).fill(t.university)
    await page
      .getByRole('radio', { name: new RegExp(t.university) })
      .first()
      .check()
    await button(page, t.ask.send).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
    const consultation = lastOf(page)

    // The desk makes it a need.
    await open(desk, `/${language}/consultations/${consultation}`)
    await button(desk, t.desk.act.takeIt).click()
    await button(desk, t.desk.act.steps.TURNED).click()
    const dialog = desk.getByRole('dialog', { name: t.desk.needs.title })
    const title = unique(language === 'ja' ? '電解質を低温で焼く' : 'A cool electrolyte')
    await dialog.getByRole('textbox', { name: starting(t.desk.needs.name) }).fill(title)
    await button(desk, t.desk.needs.make('1')).click()
    await expect(dialog).toHaveCount(0)

    // The firm completes and publishes it.
    await open(page, `/${language}/consultations/${consultation}`)
    await page.getByRole('link', { name: t.desk.page.completeOf(title) }).click()
    await expect(page).toHaveURL(/\/needs\/[\w-]+\/edit/)
    const need = new URL(page.url()).pathname.split('/').at(-2) ?? ''
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    // The ranking finds a seed, and an introduction to its university is asked for.
    await openWithKeys(page, `/${language}/needs/${need}/matches`)
    await page.getByRole('article').filter({ hasText: t.university }).first().focus()
    await page.keyboard.press('i')
    const request = page.getByRole('dialog', { name: t.sheet.title })
    await request.getByRole('textbox', { name: starting(t.sheet.missing) }).fill('—')
    await request.getByRole('textbox', { name: starting(t.sheet.aboutUs) }).fill('—')
    await request.getByRole('checkbox').first().check()
    await page.keyboard.press('Control+Enter')
    await expect(request).toHaveCount(0)
    await page.getByRole('status').getByRole('link', { name: /./ }).first().click()
    await expect(page).toHaveURL(/\/introductions\/[\w-]+$/)
    const introduction = lastOf(page)

    // The desk accepts with times, the firm picks one, and the meeting stands in the calendar file.
    await open(desk, `/${language}/introductions/${introduction}?answer=accept`)
    await button(desk, t.thread.accept.withSlots(3)).click()
    await expect(desk.getByText(t.states.ACCEPTED, { exact: true }).first()).toBeVisible()
    await page.reload()
    await button(page, starting(t.thread.choice.takeOf('').trim()))
      .first()
      .click()
    await expect(page.getByText(t.thread.nextMine.MEETING)).toBeVisible()
    const calendar = await page.request.get(`/api/v1/introductions/${introduction}/meeting`)
    expect(await calendar.text()).toMatch(/BEGIN:VEVENT[\s\S]+DTSTART[\s\S]+END:VEVENT/)

    // Both agree to the scope.
    const scope = page.getByRole('region', { name: t.thread.scope.title })
    await scope.getByRole('button', { name: t.thread.scope.write }).click()
    for (const part of PARTS)
      await scope.getByRole('textbox', { name: t.thread.scope.parts[part] }).fill(question)
    await page.keyboard.press('Control+Enter')
    await expect(scope.getByText(t.thread.scope.version(1))).toBeVisible()
    await button(page, t.thread.step.AGREE).click()
    await expect(scope.getByText(t.thread.scope.own(true))).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await desk.reload()
    await button(desk, t.thread.step.AGREE).click()
    await expect(desk.getByText(t.states.SCOPE_AGREED, { exact: true }).first()).toBeVisible()
    await page.reload()
    await expect(page.getByText(t.thread.nextMine.SCOPE_AGREED)).toBeVisible()
  })
}
