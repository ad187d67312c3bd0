import { hasRole, useSession } from '../session/session'

/** Whether the reader works on boards of an organization. Source: access/Standings.java. */
export function useHasBoards(): boolean {
  const session = useSession()
  return Boolean(session?.organization) && hasRole(session, 'company', 'coordinator')
}
