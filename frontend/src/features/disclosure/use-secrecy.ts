import { api, unwrapTagged } from '../../api/client'
import type { Embargo } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { disclosureTexts } from './disclosure-texts'
import { useAct } from './use-act'

/** Says how secret a seed is. */
export function useSecrecy(id: string, etag: string) {
  const t = useMessages(disclosureTexts)
  const { act, busy, problem } = useAct('seed', id)
  const at = { params: { path: { id }, header: { 'If-Match': etag } } }
  return {
    busy,
    problem,
    endEmbargo: ({ until, afterwards }: Embargo) =>
      act(
        () =>
          unwrapTagged(
            api.PUT('/api/v1/seeds/{id}/embargo', { ...at, body: { until: until || null, afterwards } }),
          ),
        t.embargo.done,
      ),
    mark: () => act(() => unwrapTagged(api.PUT('/api/v1/seeds/{id}/mark', at)), t.mark.doneMark),
    unmark: () => act(() => unwrapTagged(api.DELETE('/api/v1/seeds/{id}/mark', at)), t.mark.doneUnmark),
  }
}
