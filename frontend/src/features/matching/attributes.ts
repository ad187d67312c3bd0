import type { LocalizedText, NeedView, ResearcherView, SeedView } from '../../api/types'
import type { Language } from '../../i18n/language'
import { choose } from '../../i18n/localized'
import type { Messages } from '../../i18n/messages'
import { pointsOf, totalOf } from '../../match/points'
import { rangeText, termsOf } from '../../match/reason'
import type { Column } from './compared'
import type { ja } from './matching.ja'
import type { Words } from './words'

export type RowKey = keyof (typeof ja)['compare']['rows']
/** What stands in one cell; the language only where it is not that of the page. */
export interface Value {
  text: string
  lang?: Language | undefined
}
export type Values = Partial<Record<RowKey, Value>>

export interface Attribute {
  key: RowKey
  /** One per column. */
  values: readonly Value[]
  differs: boolean
}

const NOTHING: Value = { text: '' }

/** Attributes as rows: those that differ first, otherwise in the order of the sheet. Empty ones are left out. */
export function attributesOf(columns: readonly Column[], words: Words): Attribute[] {
  const sheets = columns.map((column) => valuesOf(column, words))
  const keys = [...new Set(sheets.flatMap((sheet) => Object.keys(sheet)))].filter(
    (key): key is RowKey => key in words.t.rows,
  )
  const order = Object.keys(words.t.rows)
  const attributes = keys
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((key): Attribute => {
      const values = sheets.map((sheet) => sheet[key] ?? NOTHING)
      return { key, values, differs: new Set(values.map(({ text }) => text)).size > 1 }
    })
    .filter(({ values }) => values.some(({ text }) => text !== ''))
  return [...attributes.filter(({ differs }) => differs), ...attributes.filter(({ differs }) => !differs)]
}

function valuesOf(column: Column, words: Words): Values {
  return { ...rankedValues(column, words), ...sheetValues(column, words), ...ownerValues(column, words) }
}

function rankedValues({ match }: Column, { t, match: m, list, language }: Words): Values {
  if (!match) return { score: { text: t.notRanked } }
  const points = pointsOf(match).map(({ signal, points: value }) => `${m.signal[signal]} ${value}`)
  const terms = termsOf(match).map((term) => term[language] ?? term.ja ?? term.en ?? '')
  return {
    score: { text: `${m.level[match.level]} ${t.points(totalOf(match))}` },
    points: { text: list(points) },
    terms: { text: list(terms) },
  }
}

function sheetValues({ compared }: Column, words: Words): Values {
  switch (compared.kind) {
    case 'seed':
      return seedValues(compared.view, words)
    case 'need':
      return needValues(compared.view, words)
    case 'researcher':
      return researcherValues(compared.view, words)
    default:
      return compared satisfies never
  }
}

function seedValues(seed: SeedView, words: Words): Values {
  const { t, label, list } = words
  return {
    plainSummary: localized(seed.plainSummary ?? seed.summary, words),
    strengths: localized(seed.strengths, words),
    applications: localized(seed.applications, words),
    trl: { text: seed.trl ? String(seed.trl) : '' },
    fields: { text: list(seed.fields.map(label.fields)) },
    modes: { text: list(seed.modes.map(label.modes)) },
    ipStatus: { text: seed.ipStatus ? label.ipStatuses(seed.ipStatus) : '' },
    ipAvailability: { text: seed.ipAvailability ? label.ipAvailabilities(seed.ipAvailability) : '' },
    wantedPartner: localized(seed.wantedPartner, words),
    desiredBudget: { text: seed.desiredBudget ? label.budgetBands(seed.desiredBudget) : '' },
    desiredMonths: { text: seed.desiredMonths ? t.months(seed.desiredMonths) : '' },
    wishesToFound: { text: seed.wishesToFound ? t.yes : t.no },
    people: { text: list(seed.people.map(({ name }) => choose(name, words.language)?.text ?? '')) },
  }
}

function needValues(need: NeedView, words: Words): Values {
  const { label, list, match, date } = words
  return {
    problem: localized(need.problem, words),
    outcome: localized(need.outcome, words),
    trl: { text: need.trl ? rangeText(need.trl, match) : '' },
    fields: { text: list(need.fields.map(label.fields)) },
    modes: { text: list(need.modes.map(label.modes)) },
    budget: { text: need.budget ? label.budgetBands(need.budget) : '' },
    deadline: { text: need.deadline ? date(need.deadline) : '' },
  }
}

function researcherValues(researcher: ResearcherView, words: Words): Values {
  const { t, label, list } = words
  return {
    plainSummary: localized(researcher.summary, words),
    fields: { text: list(researcher.fields.map(label.fields)) },
    offers: { text: list(researcher.offers.map(label.offers)) },
    capacity: { text: researcher.capacity ? label.capacities(researcher.capacity.state) : '' },
    young: { text: researcher.young ? (researcher.young.eligible ? t.eligible : t.notEligible) : '' },
    department: localized(researcher.department, words),
    position: localized(researcher.position, words),
    degree: { text: researcher.degree ? label.degreeStates(researcher.degree.state) : '' },
  }
}

function ownerValues({ compared: { kind, view } }: Column, words: Words): Values {
  const { label, date, anonymous } = words
  const nobody = kind === 'need' ? { text: anonymous } : NOTHING
  return {
    organization: view.owner ? localized(view.owner.name, words) : nobody,
    prefecture: { text: view.owner?.prefecture ? label.prefectures(view.owner.prefecture) : '' },
    updated: { text: date(view.updatedAt) },
  }
}

function localized(text: LocalizedText | null | undefined, { language }: Words): Value {
  const chosen = choose(text, language)
  return chosen ? { text: chosen.text, lang: chosen.substitute ? chosen.language : undefined } : NOTHING
}

export type CompareTexts = Messages<(typeof ja)['compare']>
