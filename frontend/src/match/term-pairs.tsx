import type { TermPair } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Chip } from '../ui/chip'
import { matchTexts } from './match-texts'
import { TermWords } from './term-words'

interface TermPairsProps {
  terms: readonly TermPair[]
  /** How many are shown; the rest is counted. */
  limit?: number
  /** Says what they are, where nothing beside them does. */
  heading?: boolean
}

/** The matched terms of one candidate. */
export function TermPairs({ terms, limit = 6, heading = true }: TermPairsProps) {
  const t = useMessages(matchTexts)
  if (terms.length === 0) return null
  const rest = terms.length - limit
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
      {heading && <b className="text-sm">{t.sharedTerms}</b>}
      <ul className="contents">
        {terms.slice(0, limit).map((term) => (
          <li key={`${term.ja} ${term.en}`} className="max-w-full text-sm">
            <Chip>
              <TermWords term={term} />
            </Chip>
          </li>
        ))}
      </ul>
      {rest > 0 && <span className="text-sm">{t.moreTerms(rest)}</span>}
    </div>
  )
}
