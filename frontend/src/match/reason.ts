import type { Because, Match, ReadinessRange, TermPair } from '../api/types'
import { useFormats } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { type Messages, useMessages } from '../i18n/messages'
import { usePlaceNames } from '../vocabulary/places'
import { useCodeLabel } from '../vocabulary/vocabulary'
import type { ja } from './match.ja'
import { matchTexts } from './match-texts'

const STALE_DAYS = 365
const DAYS_PER_MONTH = 30
/** From this likeness on two texts are called alike. */
const LIKE = 0.5

export type Fit = 'yes' | 'partly' | 'no' | 'warning' | 'unknown'

const ROOM = { OPEN: 'yes', LIMITED: 'partly', FULL: 'no' } as const

export interface ReasonWords {
  fit: Fit
  text: string
}

type Texts = Messages<typeof ja>

interface Names {
  mode: (code: string) => string
  prefecture: (code: string) => string
  /** Names of prefectures; a whole region (関東 …) goes by its own name. */
  places: (codes: readonly string[]) => string[]
  localized: (text: { ja?: string | null; en?: string | null }) => string
  list: (items: readonly string[]) => string
  date: (day: string) => string
}

/** Makes the sentence of a reason for the person who reads it. */
export function useReasonWords(): (because: Because) => ReasonWords {
  const t = useMessages(matchTexts)
  const names = useNames()
  return (because) => reasonWords(because, t, names)
}

/** What the text of a candidate has besides the terms that it shares. */
export function useTextNotes(): (because: Because) => ReasonWords[] {
  const t = useMessages(matchTexts)
  const names = useNames()
  return (because) => textNotes(because, t, names)
}

function useNames(): Names {
  const language = useLanguage()
  const { list, date } = useFormats()
  return {
    mode: useCodeLabel('modes'),
    prefecture: useCodeLabel('prefectures'),
    places: usePlaceNames(),
    localized: (text) => plain(text, language),
    list,
    date,
  }
}

export function textNotes(because: Because, t: Texts, names: Names): ReasonWords[] {
  if (because.kind !== 'shared-terms') return []
  const notes: ReasonWords[] = []
  if (because.quantities.length > 0) {
    const pairs = because.quantities.map(({ asked, offered }) => `${asked} ⇔ ${offered}`)
    notes.push({ fit: 'yes', text: t.quantities(names.list(pairs)) })
  }
  if (because.tried.length > 0) notes.push({ fit: 'warning', text: t.tried(listed(because.tried, names)) })
  if (because.avoided.length > 0) notes.push({ fit: 'no', text: t.avoided(listed(because.avoided, names)) })
  return notes
}

/** Two terms of one language may be the same in the other: 電気めっき and めっき are both "plating". */
function listed(terms: readonly TermPair[], names: Names) {
  return names.list([...new Set(terms.map(names.localized))])
}

export function reasonWords(because: Because, t: Texts, names: Names): ReasonWords {
  switch (because.kind) {
    case 'shared-terms':
      return { fit: 'yes', text: t.terms(listed(because.terms, names)) }
    case 'like-meaning':
      return {
        fit: because.likeness >= LIKE ? 'yes' : 'partly',
        text: t.meaning(because.likeness.toFixed(2)),
      }
    case 'shared-fields':
      return {
        fit: because.level === 'SMALL' ? 'yes' : 'partly',
        text: t.fields[because.level](names.list(because.fields.map((field) => names.localized(field.name)))),
      }
    case 'readiness':
      return readinessWords(because, t)
    case 'horizon':
      return because.tooEarly
        ? { fit: 'warning', text: t.tooEarly(because.months, because.readiness) }
        : { fit: 'yes', text: t.inTime(because.months, because.readiness) }
    case 'capacity':
      return { fit: ROOM[because.state], text: t.capacity[because.state](names.date(because.asOf)) }
    case 'young':
      return because.young ? { fit: 'yes', text: t.young } : { fit: 'no', text: t.notYoung }
    case 'region': {
      const wanted = names.list(names.places(because.wanted))
      return {
        fit: because.nearness === 'SAME' ? 'yes' : 'partly',
        text: t.region[because.nearness](names.prefecture(because.offered), wanted),
      }
    }
    case 'shared-modes':
      return because.modes.length > 0
        ? { fit: 'yes', text: t.modes(names.list(because.modes.map(names.mode))) }
        : { fit: 'no', text: t.noModes(names.list(because.wanted.map(names.mode))) }
    case 'freshness':
      return because.days < STALE_DAYS
        ? { fit: 'yes', text: t.fresh(because.days) }
        : { fit: 'partly', text: t.stale(Math.floor(because.days / DAYS_PER_MONTH)) }
    case 'nothing-to-compare':
      return { fit: 'unknown', text: t.nothing }
    default:
      return because satisfies never
  }
}

function readinessWords(
  { offered, wanted, gap, needKind }: Extract<Because, { kind: 'readiness' }>,
  t: Texts,
): ReasonWords {
  const range = rangeText(wanted, t)
  const said = (words: string) => (needKind === 'FUTURE' ? t.futureNeed(words) : words)
  if (gap === 0) return { fit: 'yes', text: said(t.readiness(offered, range)) }
  const words = offered < (wanted.min ?? 1) ? t.readinessShort : t.readinessBeyond
  return { fit: 'partly', text: said(words(offered, range, gap)) }
}

export function rangeText(range: ReadinessRange, t: Texts): string {
  return t.range(String(range.min ?? 1), String(range.max ?? 9))
}

/** The terms that the text signal of a match names. */
export function termsOf(match: Pick<Match, 'reasons'>): readonly TermPair[] {
  return match.reasons.flatMap((reason) =>
    reason.because.kind === 'shared-terms' ? reason.because.terms : [],
  )
}
