import type { Because, Match } from '../api/types'
import { ReadinessBar } from '../record/readiness-scale'
import { FitLine } from './fit-line'
import { useReasonWords, useTextNotes } from './reason'

/** How the candidate meets what was asked: a sign and words for each condition, never a color alone. */
export function Conditions({ match }: { match: Match }) {
  const wordsOf = useReasonWords()
  const notesOf = useTextNotes()
  const shown = match.reasons
    .map(({ signal, because }) => ({ signal, because, words: wordsOf(because) }))
    .filter(({ because, words }) => isCondition(because) && words.fit !== 'unknown')
    // A fresh record needs no word: its date stands above.
    .filter(({ because, words }) => because.kind !== 'freshness' || words.fit !== 'yes')
  const notes = match.reasons.flatMap(({ because }) => notesOf(because))
  if (shown.length + notes.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
      {notes.map((note) => (
        <li key={note.text}>
          <FitLine {...note} />
        </li>
      ))}
      {shown.map(({ signal, because, words }) => (
        <li key={signal}>
          <FitLine {...words} picture={<Scale because={because} />} />
        </li>
      ))}
    </ul>
  )
}

function Scale({ because }: { because: Because }) {
  if (because.kind !== 'readiness') return null
  return (
    <span className="mt-0.5">
      <ReadinessBar level={because.offered} wanted={because.wanted} />
    </span>
  )
}

function isCondition(because: Because): boolean {
  // Without a young researcher there is no bonus, and nothing to complain of.
  return because.kind !== 'shared-terms' && !(because.kind === 'young' && !because.young)
}
