import { useQuery } from '@tanstack/react-query'
import type { Vocabularies } from '../api/types'
import { vocabulariesQuery } from './vocabulary'

export type ReadinessLevel = Vocabularies['readinessLevels'][number]

/** The nine steps of technology readiness with the source's wording. */
export function useReadinessLevels(): readonly ReadinessLevel[] {
  return useQuery(vocabulariesQuery).data?.readinessLevels ?? []
}
