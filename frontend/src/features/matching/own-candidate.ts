import type { Match, Session } from '../../api/types'
import { hasRole } from '../../session/session'
import type { Target } from './asked-record'

/** Whether any candidate of that kind can be one the reader speaks for. */
export function mayOwn(session: Session | null, of: Target): boolean {
  if (!session?.organization) return false
  return of === 'need' ? hasRole(session, 'company') : hasRole(session, 'coordinator', 'researcher')
}

/**
 * Whether the reader speaks for a candidate: one of their own organization, or a researcher's own.
 * Known from the card itself, without a request for each; the server has the last word when they ask.
 * Source: src/main/java/kakehashi/access/Policy.java, speaksFor.
 */
export function isOwn(
  session: Session | null,
  match: Pick<Match, 'kind' | 'organization' | 'people' | 'id'>,
): boolean {
  if (!session?.organization) return false
  if (
    session.researcher &&
    session.researcher === (match.kind === 'researcher' ? match.id : match.people[0]?.id)
  )
    return true
  return (
    match.organization?.id === session.organization &&
    hasRole(session, match.kind === 'need' ? 'company' : 'coordinator')
  )
}
