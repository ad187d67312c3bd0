import type { Locator, Page } from '@playwright/test'

/** What is pressed apart from typing; free text is not counted. */
export function hands(page: Page) {
  const counted = { keys: 0, clicks: 0 }
  return {
    counted,
    press: async (key: string) => {
      counted.keys += 1
      await page.keyboard.press(key)
    },
    click: async (target: Locator) => {
      counted.clicks += 1
      await target.click()
    },
  }
}
