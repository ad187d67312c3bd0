import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import { useSession } from '../session/session'
import { useOnline } from '../ui/use-online'
import { judgmentsQuery, sendMarks } from './judgments'
import { type Mark, type Marks, markStore, type OwnMarks } from './marks'

/** A record that has no id yet. */
const NEW = 'new'

/** What could not be told the server. */
export interface Unsent {
  problem: ApiProblem
  /** How many marks wait on this device. */
  waiting: number
  retry: () => void
}

export interface MarksOfRecord {
  marks: Marks
  onMark: (id: string, mark: Mark | undefined) => void
  unsent?: Unsent | undefined
}

/**
 * The marks of the signed-in account for one question, such as `need/0190…`: those of the server, and over them what it
 * has not heard yet. Without an account, or while the record has no id, they stay on this device.
 */
export function useMarks(about: string): MarksOfRecord {
  const account = useSession()?.account.id
  const key = `${account ?? 'visitor'}/${about}`
  const own = useSyncExternalStore(markStore.subscribe, () => markStore.read(key))
  const asked = about.slice(about.indexOf('/') + 1)
  const kept = account !== undefined && asked !== NEW ? { account, asked } : undefined
  const server = useQuery({ ...judgmentsQuery(account ?? '', asked), enabled: kept !== undefined })
  const marks = useMemo(() => merged(server.data, own), [server.data, own])
  useFirstId(key)
  const { send, unsent } = useSending(key, kept, own, server.dataUpdatedAt)
  const onMark = (id: string, mark: Mark | undefined) => {
    markStore.put(key, id, mark ?? (kept && null))
    send()
  }
  return { marks, onMark, unsent }
}

function merged(server: Marks | undefined, own: OwnMarks): Marks {
  const all = Object.entries({ ...server, ...own })
  return Object.fromEntries(all.filter((entry): entry is [string, Mark] => entry[1] !== null))
}

/** What was marked while the record had no id goes over to the id it gets. */
function useFirstId(key: string) {
  const before = useRef(key)
  useEffect(() => {
    const from = before.current
    before.current = key
    if (from === key || !from.endsWith(`/${NEW}`) || !key.startsWith(from.slice(0, -NEW.length))) return
    for (const [id, mark] of Object.entries(markStore.read(from))) {
      markStore.put(key, id, mark)
      markStore.put(from, id, undefined)
    }
  }, [key])
}

/** Sends at once, and again when the connection or the session is back, or the page is. */
function useSending(
  key: string,
  kept: { account: string; asked: string } | undefined,
  own: OwnMarks,
  heardAt: number,
) {
  const client = useQueryClient()
  const online = useOnline()
  const [problem, setProblem] = useState<ApiProblem>()
  const { account, asked } = kept ?? {}
  const send = useCallback(() => {
    if (!account || !asked) return
    sendMarks(client, key, account, asked).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    )
  }, [client, key, account, asked])
  // Each of these may have cured what kept a mark back: a page that opens, the connection, an answer.
  useEffect(() => {
    if (online && Object.keys(markStore.read(key)).length > 0) send()
  }, [send, online, heardAt])
  const unsent = problem && { problem, waiting: Object.keys(own).length, retry: send }
  return { send, unsent }
}
