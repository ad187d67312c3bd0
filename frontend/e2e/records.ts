import { expect, type Page } from '@playwright/test'
import type { NeedSheet, RecordKind, SeedSheet } from '../src/api/types'

const PLACES = {
  seed: 'seeds',
  need: 'needs',
  researcher: 'researchers',
  organization: 'organizations',
} as const satisfies Record<RecordKind, string>

const FROM_A_SCRIPT = { 'X-Requested-With': 'JavaScript', 'Accept-Language': 'ja' }

interface Kept {
  id: string
  etag: string
}

/** A seed in draft, written by whoever is signed in on the page; for journeys that begin after the writing. */
export const aSeed = (page: Page, sheet: SeedSheet) => create(page, 'seed', sheet)

export const aNeed = (page: Page, sheet: NeedSheet) => create(page, 'need', sheet)

async function create(page: Page, kind: RecordKind, sheet: SeedSheet | NeedSheet): Promise<Kept> {
  const answer = await page.request.post(`/api/v1/${PLACES[kind]}`, { data: sheet, headers: FROM_A_SCRIPT })
  expect(answer.status(), await answer.text()).toBe(201)
  const { id } = await answer.json()
  return { id, etag: answer.headers().etag ?? '' }
}

/** Saves behind the scenes, as somebody else would. */
export async function revise(page: Page, kind: 'seed', { id, etag }: Kept, sheet: SeedSheet): Promise<void> {
  const answer = await page.request.put(`/api/v1/${PLACES[kind]}/${id}`, {
    data: sheet,
    headers: { ...FROM_A_SCRIPT, 'If-Match': etag },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** Publishes behind the scenes and waits until the search knows it. */
export async function publish(page: Page, kind: RecordKind, { id, etag }: Kept): Promise<void> {
  const answer = await page.request.put(`/api/v1/${PLACES[kind]}/${id}/publication`, {
    headers: { ...FROM_A_SCRIPT, 'If-Match': etag },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** A published record of the demonstration, by words of its title. */
export async function published(page: Page, kind: RecordKind, words: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/${PLACES[kind]}`, { params: { q: words, limit: 100 } })
  const { items } = await answer.json()
  return items.find((item: { restricted: boolean }) => !item.restricted).id
}

/** The latest record of the caller's own organization. */
export const ownRecord =
  (kind: RecordKind) =>
  async (page: Page): Promise<string> => {
    const answer = await page.request.get('/api/v1/me/records', { params: { kind, limit: 1 } })
    const { items } = await answer.json()
    return items[0].id
  }

/** The two best candidates of a record, picked for the comparison. */
export const bestTwo =
  (kind: RecordKind) =>
  async (page: Page, id: string): Promise<string> => {
    const answer = await page.request.get(`/api/v1/${PLACES[kind]}/${id}/matches`, { params: { limit: 2 } })
    const { matches } = await answer.json()
    return `?ids=${matches.map((match: { id: string }) => match.id).join(',')}`
  }

/** A check of the caller's latest seed and the company named, begun now or earlier. */
export async function aCheck(page: Page, company: string): Promise<string> {
  const checks = `/api/v1/seeds/${await ownRecord('seed')(page)}/clearances`
  const organization = await published(page, 'organization', company)
  const begun = await page.request.post(checks, { data: { organization }, headers: FROM_A_SCRIPT })
  if (begun.status() === 201) return (await begun.json()).id
  const { items } = await (await page.request.get(checks)).json()
  return items[0].id
}

/** A question of the caller to the desk of an organization of the demonstration. */
export async function aConsultation(page: Page, receiver: string, problem: string): Promise<string> {
  const answer = await page.request.post('/api/v1/consultations', {
    data: { problem, receiver: await published(page, 'organization', receiver) },
    headers: FROM_A_SCRIPT,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).id
}

/** A question of the caller to all coordinators. */
export async function aQuestion(page: Page): Promise<string> {
  const answer = await page.request.post('/api/v1/coordinators/questions', {
    data: {
      title: '木材の専門家を探しています',
      text: '接着に詳しい方はいませんか。',
      fields: [],
      prefecture: '13',
    },
    headers: FROM_A_SCRIPT,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).question.id
}

/** Behind the scenes: the caller asks whether details may go to an organization, and decides that they may. */
export async function cleared(page: Page, kind: 'need' | 'seed', id: string, name: string): Promise<void> {
  const organization = await published(page, 'organization', name)
  const begun = await page.request.post(`/api/v1/${PLACES[kind]}/${id}/clearances`, {
    data: { organization },
    headers: FROM_A_SCRIPT,
  })
  expect(begun.status(), await begun.text()).toBe(201)
  const check = await begun.json()
  const { edition, questions } = check.form
  const answers = questions.map((question: { id: string }) => ({ question: question.id, reply: 'NO' }))
  const steps = [
    { part: 'answers', data: { edition, answers } },
    { part: 'submission' },
    { part: 'decision', data: { decision: 'APPROVED', reason: '該非判定書 2026-015' } },
  ]
  let etag = begun.headers().etag ?? ''
  for (const { part, data } of steps) {
    const answer = await page.request.put(`/api/v1/clearances/${check.id}/${part}`, {
      ...(data && { data }),
      headers: { ...FROM_A_SCRIPT, 'If-Match': etag },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    etag = answer.headers().etag ?? ''
  }
}

/** The caller's university asks a company about its need, now or earlier. */
export async function anIntroduction(page: Page): Promise<string> {
  const need = await published(page, 'need', '固体電解質')
  const offer = await ownRecord('seed')(page)
  const known = await page.request.get('/api/v1/introductions', { params: { record: need } })
  const { items } = await known.json()
  if (items.length > 0) return items[0].id
  return ask(page, need, offer)
}

/** The caller asks for their need to be brought to a published seed of somebody else's organization. */
export async function askedAbout(page: Page, need: string, other: Page): Promise<string> {
  const own = await other.request.get('/api/v1/me/records', {
    params: { kind: 'seed', stage: 'PUBLISHED', limit: 1 },
  })
  const { items } = await own.json()
  return ask(page, need, items[0].id)
}

async function ask(page: Page, need: string, offer: string): Promise<string> {
  const asked = await page.request.post('/api/v1/introductions', {
    data: {
      need,
      offer,
      request: {
        message: '低い温度で焼く試作を、こちらの装置で試しませんか。',
        modes: ['JOINT_RESEARCH'],
        missing: '評価に使う電極の試料',
        aboutUs: '電池材料を合成から試作まで扱う研究室です。',
      },
    },
    headers: FROM_A_SCRIPT,
  })
  expect(asked.status(), await asked.text()).toBe(201)
  return (await asked.json()).id
}

/** A board of the caller's organization with seeds and a need of the demonstration on it, in the first column. */
export async function aBoard(page: Page, title: string, cards = 3): Promise<string> {
  const begun = await page.request.post('/api/v1/boards', {
    data: { title, about: { kind: 'need', id: await published(page, 'need', '固体電解質') } },
    headers: FROM_A_SCRIPT,
  })
  expect(begun.status(), await begun.text()).toBe(201)
  const { id } = await begun.json()
  const found = await page.request.get('/api/v1/seeds', { params: { q: '電池', limit: cards } })
  const { items } = await found.json()
  for (const { kind, id: record } of items) {
    const added = await page.request.post(`/api/v1/boards/${id}/cards`, {
      data: { kind, record },
      headers: FROM_A_SCRIPT,
    })
    expect(added.status(), await added.text()).toBe(201)
  }
  return id
}
