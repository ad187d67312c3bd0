import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sessionOver } from '../api/session-over'
import { sessionQuery } from '../session/session'
import { SessionOverDialog } from './session-over-dialog'

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
  return over && <SessionOverDialog onClose={() => setOver(false)} />
}
