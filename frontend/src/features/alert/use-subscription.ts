import { useQueryClient } from '@tanstack/react-query'
import { problemOf } from '../../api/api-problem'
import { api, unwrap, unwrapOptional } from '../../api/client'
import type { SubscriptionChoice, SubscriptionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { useToast } from '../../ui/toast'
import { alertTexts } from './alert-texts'

/** Changes a subscription, or ends it with a way back. */
export function useSubscription({ id, name }: SubscriptionView) {
  const t = useMessages(alertTexts)
  const toast = useToast()
  const queryClient = useQueryClient()
  const params = { path: { id } }
  /** What goes wrong is told; what was changed is read anew. */
  const told = async (act: Promise<unknown>) => {
    try {
      await act
      await queryClient.invalidateQueries({ queryKey: ['me'] })
      return true
    } catch (error) {
      toast(problemOf(error).detail ?? t.failed, { tone: 'warning' })
      return false
    }
  }
  const change = (choice: SubscriptionChoice) =>
    told(unwrap(api.PUT('/api/v1/me/subscriptions/{id}', { params, body: choice })))
  const end = async () => {
    const ended = await told(unwrapOptional(api.DELETE('/api/v1/me/subscriptions/{id}', { params })))
    if (ended) toast(t.deleted(name), { record: id, undo: () => void change({}) })
  }
  return { change, end }
}
