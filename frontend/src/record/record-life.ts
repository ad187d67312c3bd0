import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import { api, unwrapOptional, unwrapTagged } from '../api/client'
import type { RecordKind } from '../api/types'
import { COLLECTIONS } from './record-queries'

export type LifeStep = 'submit' | 'return' | 'publish' | 'withdraw'

/** The step that takes another one back. */
export const BACK: Record<LifeStep, LifeStep> = {
  submit: 'return',
  return: 'submit',
  publish: 'withdraw',
  withdraw: 'publish',
}

/** Takes one step; answers the record as it then stands. */
export function takeStep(step: LifeStep, kind: RecordKind, id: string, etag: string) {
  const at = { params: { path: { id }, header: { 'If-Match': etag } } }
  const place = COLLECTIONS[kind]
  switch (step) {
    case 'submit':
      return unwrapTagged(api.PUT(`/api/v1/${place}/{id}/review`, at))
    case 'return':
      return unwrapTagged(api.DELETE(`/api/v1/${place}/{id}/review`, at))
    case 'publish':
      return unwrapTagged(api.PUT(`/api/v1/${place}/{id}/publication`, at))
    case 'withdraw':
      return unwrapTagged(api.DELETE(`/api/v1/${place}/{id}/publication`, at))
    default:
      return step satisfies never
  }
}

/** Takes a record through its life: draft, review, published, withdrawn. */
export function useRecordLife(kind: RecordKind, id: string) {
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  const during = async <T>(act: () => Promise<T>): Promise<T | null> => {
    setBusy(true)
    setProblem(null)
    try {
      return await act()
    } catch (error) {
      setProblem(problemOf(error))
      return null
    } finally {
      setBusy(false)
      await queryClient.invalidateQueries({ queryKey: [kind, id] })
      await queryClient.invalidateQueries({ queryKey: ['my-records'] })
    }
  }

  return {
    busy,
    problem,
    /** Answers the new ETag, or null when the server declined. */
    take: (step: LifeStep, etag: string) => during(async () => (await takeStep(step, kind, id, etag)).etag),
    discard: (etag: string) =>
      during(async () => {
        const at = { params: { path: { id }, header: { 'If-Match': etag } } }
        await unwrapOptional(api.DELETE(`/api/v1/${COLLECTIONS[kind]}/{id}`, at))
        return true
      }),
  }
}
