import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../../api/api-problem'
import { api, unwrap } from '../../api/client'

/** Everybody who belongs to an organization, who had to go, and the open invitations. */
export const membersQuery = (organization: string) =>
  queryOptions({
    queryKey: ['organization', organization, 'members'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/organizations/{id}/members', { params: { path: { id: organization } } })),
  })

/** One act at a time on who belongs; the list is read anew after each. */
export function useMemberActs(organization: string) {
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  /** What `act` gives; nothing when it was declined. */
  const run = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true)
    setProblem(null)
    try {
      return await act()
    } catch (error) {
      setProblem(problemOf(error))
      return undefined
    } finally {
      setBusy(false)
      await queryClient.invalidateQueries({ queryKey: membersQuery(organization).queryKey })
    }
  }
  return { run, busy, problem }
}
