import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { sessionOver } from '../api/session-over'
import { sessionQuery } from '../session/session'

const SessionOverDialog = lazy(() =>
  import('./session-over-dialog').then((module) => ({ default: module.SessionOverDialog })),
)

/** Asks to sign in again when the session of a signed-in person has ended. */
export function SessionWatch() {
  const queryClient = useQueryClient()
  const [over, setOver] = useState(false)
  // A refusal concerns only people who were signed in; for others it is an ordinary answer.
  useEffect(
    () =>
      sessionOver.listen(() => {
        if (queryClient.getQueryData(sessionQuery.queryKey)) setOver(true)
      }),
    [queryClient],
  )
  return <Suspense>{over && <SessionOverDialog onClose={() => setOver(false)} />}</Suspense>
}
