import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sessionOver, type Wanted } from '../api/session-over'
import { sessionQuery } from '../session/session'
import { SessionOverDialog } from './session-over-dialog'

/** Asks to sign in again when the session of a signed-in person has ended, or does not suffice for what they do. */
export function SessionWatch() {
  const queryClient = useQueryClient()
  const [wanted, setWanted] = useState<Wanted>()
  // A refusal concerns only people who were signed in; for others it is an ordinary answer.
  useEffect(
    () =>
      sessionOver.listen((what) => {
        if (queryClient.getQueryData(sessionQuery.queryKey)) setWanted(what)
      }),
    [queryClient],
  )
  return wanted && <SessionOverDialog wanted={wanted} onClose={() => setWanted(undefined)} />
}
