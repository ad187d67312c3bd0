import type { ReactNode } from 'react'
import type { Match } from '../../api/types'
import { BoardButton, useBoarding } from '../../board/board-part'
import { useSession } from '../../session/session'
import type { AskedRecord, AskingKind, Target } from './asked-record'
import { isOwn } from './own-candidate'
import { useAskingFor } from './use-asking-for'

interface CardActs {
  onAsk?: (id: string) => void
  onBoard?: (id: string) => void
  /** The buttons for that on a card. */
  more: (match: Match) => ReactNode
  /** What is known of introductions has come, so that nothing moves any more. */
  ready: boolean
  dialogs: ReactNode
}

/** What the cards of a list offer besides marks: an introduction, and a place on a board. */
export function useCardActs(
  asking: { kind: AskingKind; id: string },
  record: AskedRecord,
  of: Target,
  matches: readonly Match[],
): CardActs {
  const session = useSession()
  const { sheet, ready, more, onAsk } = useAskingFor(asking, record, of)
  const { onBoard, dialog } = useBoarding(asking)
  const candidate = (match: Match) => ({ ...match, own: isOwn(session, match) })
  return {
    ready,
    ...(onAsk && {
      onAsk: (id) => {
        const match = matches.find((one) => one.id === id)
        if (match) onAsk(candidate(match))
      },
    }),
    ...(onBoard && { onBoard: (id) => onBoard({ kind: of, id }) }),
    more: (match) => (
      <>
        {more?.(candidate(match))}
        {onBoard && (
          <BoardButton small title={match.title} onClick={() => onBoard({ kind: of, id: match.id })} />
        )}
      </>
    ),
    dialogs: (
      <>
        {sheet}
        {dialog}
      </>
    ),
  }
}
