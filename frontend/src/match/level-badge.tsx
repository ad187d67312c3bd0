import type { Match } from '../api/types'
import { useMessages } from '../i18n/messages'
import { matchTexts } from './match-texts'
import { FULL_SCORE, totalOf } from './points'

const LOOKS = {
  HIGH: 'border-key-900 bg-key-900 text-white',
  MEDIUM: 'border-key-900 bg-white text-key-900',
  LOW: 'border-solid-gray-536 bg-white text-solid-gray-800',
} as const

/** The level in words, and the points it comes from. */
export function LevelBadge({ level, score }: Pick<Match, 'level' | 'score'>) {
  const t = useMessages(matchTexts)
  const points = totalOf({ score })
  return (
    <span className="inline-flex shrink-0 items-center gap-2 whitespace-nowrap">
      <span className={`rounded-4 border px-2 font-bold leading-160 ${LOOKS[level]}`}>{t.level[level]}</span>
      <span>
        <span className="sr-only">{t.outOf(points)}</span>
        <span aria-hidden="true">
          <b>{points}</b>
          <span className="text-sm text-solid-gray-700">/{FULL_SCORE}</span>
        </span>
      </span>
    </span>
  )
}
