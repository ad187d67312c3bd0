import { api, unwrap } from '../../api/client'
import type { HandoverDraft } from '../../api/types'
import { useDoing } from '../../record/use-doing'

/** Hands over; whatever is told of the organization and of its cases is read anew. */
export function useHandingOver(organization: string) {
  const { during, busy, problem } = useDoing(['organization', organization], ['consultations'])
  const handOver = (body: HandoverDraft) =>
    during(() =>
      unwrap(
        api.POST('/api/v1/organizations/{id}/handovers', { params: { path: { id: organization } }, body }),
      ),
    )
  return { handOver, busy, problem }
}
