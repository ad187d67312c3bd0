import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { MatchQuestion } from '../api/types'
import { previewQuery } from '../match/match-queries'
import { useSettled } from '../ui/use-settled'

/** The candidates for what is typed, asked for when typing pauses; the earlier ones stay until the new ones are here. */
export function useLiveAnswer(question: MatchQuestion | undefined) {
  const [composing, setComposing] = useState(false)
  const settled = useSettled(JSON.stringify(question ?? {}), composing)
  const asked = useMemo((): MatchQuestion => JSON.parse(settled), [settled])
  const query = useQuery({ ...previewQuery(asked), placeholderData: keepPreviousData })
  const empty = !asked.title && !asked.text
  return {
    answer: empty ? undefined : query.data,
    error: empty ? null : query.error,
    empty,
    waiting: !empty && query.data === undefined && query.error === null,
    retry: query.refetch,
    handlers: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  }
}

export type LiveAnswer = Omit<ReturnType<typeof useLiveAnswer>, 'handlers'>
