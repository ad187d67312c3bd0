import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../api/api-problem'
import { api, unwrap } from '../api/client'
import type { SubscriptionDraft } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { useSession } from '../session/session'
import { Button } from '../ui/button'
import { ButtonLink, TextLink } from '../ui/link'
import { useToast } from '../ui/toast'
import { subscribeTexts } from './subscribe-texts'

type SubscribeProps = { name: string } & Pick<SubscriptionDraft, 'search' | 'record'>

/** The most of a name that is kept. Source: alert/SubscriptionDraft.java. */
const NAME_CHARACTERS = 100

/** Keeps a question; who is not signed in goes by way of the login page. */
export function Subscribe({ name, search, record }: SubscribeProps) {
  const t = useMessages(subscribeTexts)
  const paths = usePaths()
  const session = useSession()
  const { href } = useLocation()
  const { state, subscribe } = useSubscribing({
    name: [...name].slice(0, NAME_CHARACTERS).join(''),
    ...(search && { search }),
    ...(record && { record }),
  })
  const label = search ? t.search : t.record
  if (!session) {
    return (
      <ButtonLink size="small" href={paths.login(href)}>
        {label}
      </ButtonLink>
    )
  }
  if (state === 'done') {
    return (
      <span className="inline-flex min-h-9 flex-wrap items-center gap-x-3">
        {t.done}
        <TextLink href={paths.alerts}>{t.mine}</TextLink>
      </span>
    )
  }
  return (
    <Button size="small" busy={state === 'busy'} onClick={() => void subscribe()}>
      {label}
    </Button>
  )
}

function useSubscribing(draft: SubscriptionDraft) {
  const t = useMessages(subscribeTexts)
  const toast = useToast()
  const queryClient = useQueryClient()
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')
  const subscribe = async () => {
    setState('busy')
    try {
      const { name } = await unwrap(api.POST('/api/v1/me/subscriptions', { body: draft }))
      setState('done')
      toast(t.toast(name))
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    } catch (error) {
      setState('open')
      toast(problemOf(error).detail ?? t.failed, { tone: 'warning' })
    }
  }
  return { state, subscribe }
}
