import { useMutation, useQueryClient } from '@tanstack/react-query'
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
  const told = {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
    onError: (error: unknown) => toast(problemOf(error).detail ?? t.failed),
  }
  const changing = useMutation({
    mutationFn: (choice: SubscriptionChoice) =>
      unwrap(api.PUT('/api/v1/me/subscriptions/{id}', { params, body: choice })),
    ...told,
  })
  const ending = useMutation({
    mutationFn: () => unwrapOptional(api.DELETE('/api/v1/me/subscriptions/{id}', { params })),
    ...told,
  })
  // The card is gone by then: what brings it back must not hang on it.
  const bringBack = () =>
    unwrap(api.PUT('/api/v1/me/subscriptions/{id}', { params, body: {} })).then(told.onSuccess, told.onError)
  const end = async () => {
    await ending.mutateAsync()
    toast(t.deleted(name), { record: id, undo: () => void bringBack() })
  }
  return { change: changing.mutate, end: () => end().catch(() => undefined) }
}
