import type { Match } from '../api/types'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { cardTexts } from './card-texts'
import { matchTexts } from './match-texts'
import { PassageText } from './passage-text'
import { FULL_SCORE, pointsOf, totalOf } from './points'
import { useReasonWords } from './reason'

/** Why a candidate stands where it stands: the sentences that matched, and points that add up to the total. */
export function Evidence({ match }: { match: Match }) {
  const t = useMessages(matchTexts)
  const card = useMessages(cardTexts)
  const language = useLanguage()
  // What the reader can read comes first; otherwise the server's order says how much a sentence tells.
  const own = match.passages.filter((passage) => passage.language === language)
  const others = match.passages.filter((passage) => passage.language !== language)
  return (
    <div className="grid gap-x-6 gap-y-3 rounded-8 bg-solid-gray-50 p-3 forced-colors:border desktop:grid-cols-[minmax(0,1fr)_18rem]">
      <section className="flex min-w-0 flex-col gap-1.5">
        <h3 className="text-sm">{t.evidence}</h3>
        {match.passages.length === 0 && <p className="text-sm">{card.noPassage}</p>}
        {[...own, ...others].map((passage) => (
          <PassageText key={`${passage.field} ${passage.language} ${passage.text}`} passage={passage} />
        ))}
      </section>
      <PointsTable match={match} />
    </div>
  )
}

/** The points of every reason; they add up to the total. */
export function PointsTable({ match }: { match: Match }) {
  const t = useMessages(matchTexts)
  const card = useMessages(cardTexts)
  const wordsOf = useReasonWords()
  const points = pointsOf(match)
  return (
    <table className="w-full self-start text-sm">
      <caption className="text-left font-bold">{t.points}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{card.signal}</th>
          <th scope="col">{card.pointsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {match.reasons.map(({ signal, because }, index) => {
          const words = wordsOf(because)
          const value = points[index]?.points ?? 0
          return (
            <tr key={signal}>
              <th scope="row" className="py-0.5 pr-3 text-left font-normal">
                {t.signal[signal]}
                {words.fit === 'unknown' && <span className="ml-2 text-solid-gray-700">{words.text}</span>}
              </th>
              <td className="w-40 py-0.5">
                <PointsBar points={value} />
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr className="border-t border-solid-gray-420">
          <th scope="row" className="pt-1 text-left">
            {t.total}
          </th>
          <td className="pt-1 text-right font-bold tabular-nums">{totalOf(match)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** The number is what counts; the bar shows its share at a glance. */
function PointsBar({ points }: { points: number }) {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 min-w-0 flex-1">
        <rect
          width={Math.min(points * 2, FULL_SCORE)}
          height="8"
          className="fill-key-900 forced-colors:fill-[CanvasText]"
        />
      </svg>
      <span className="w-7 text-right tabular-nums">{points}</span>
    </span>
  )
}
