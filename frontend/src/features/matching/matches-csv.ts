import type { Match } from '../../api/types'
import type { CsvCell } from '../../files/csv'
import type { Language } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { messagesIn } from '../../i18n/messages'
import { cardTexts } from '../../match/card-texts'
import { ranksOf } from '../../match/list-view'
import type { Mark, Marks } from '../../match/marks'
import { matchTexts } from '../../match/match-texts'
import { pointsOf, totalOf } from '../../match/points'
import { termsOf } from '../../match/reason'
import { pathsIn } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { matchingTexts } from './matching-texts'

/** Only an installation with a sentence model measures it. */
const hasMeaning = (match: Match) => match.reasons.some(({ signal }) => signal === 'meaning')

/** The list as a table: one row per candidate in the order shown, with the points of each reason. */
export function matchRows(
  matches: readonly Match[],
  marks: Marks,
  language: Language,
  origin: string,
): CsvCell[][] {
  const columns = messagesIn(matchingTexts, language).csvColumns
  const words = messagesIn(matchTexts, language)
  const ranks = ranksOf(matches)
  const signals = (Object.keys(words.signal) as (keyof typeof words.signal)[]).filter(
    (signal) => signal !== 'meaning' || matches.some(hasMeaning),
  )
  const head = [
    columns.rank,
    columns.titleJa,
    columns.titleEn,
    columns.organization,
    columns.people,
    columns.level,
    columns.score,
    ...signals.map((signal) => words.signal[signal]),
    columns.terms,
    'TRL',
    columns.updated,
    columns.mark,
    columns.address,
  ]
  const rows = matches.map((match): CsvCell[] => {
    const points = new Map<string, number>(pointsOf(match).map((one) => [one.signal, one.points]))
    return [
      ranks.get(match.id),
      match.title.ja,
      match.title.en,
      organizationOf(match, language),
      match.people.map(({ name }) => plain(name, language)).join('; '),
      words.level[match.level],
      totalOf(match),
      ...signals.map((signal) => points.get(signal)),
      termsOf(match)
        .map((term) => [term.ja, term.en].filter(Boolean).join(' ⇔ '))
        .join('; '),
      match.trl,
      match.updatedAt.slice(0, 10),
      markWords(marks[match.id], language),
      origin + pathsIn(language).record(match.kind, match.id),
    ]
  })
  return [head, ...rows]
}

function organizationOf(match: Match, language: Language): string {
  if (match.organization) return plain(match.organization.name, language)
  return match.kind === 'need' ? messagesIn(recordTexts, language).anonymous : ''
}

function markWords(mark: Mark | undefined, language: Language): string {
  const t = messagesIn(cardTexts, language)
  if (mark === undefined) return ''
  return mark === 'KEPT' ? t.kept : `${t.decline}: ${t.reasons[mark]}`
}
