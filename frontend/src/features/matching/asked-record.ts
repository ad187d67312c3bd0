import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'
import type { LocalizedText, Mode, ReadinessRange, RecordKind, Right } from '../../api/types'
import { kindAt } from '../../paths'
import { needQuery, organizationQuery, researcherQuery, seedQuery } from '../../record/record-queries'
import type { MATCH_TARGETS } from '../../search-params'

export type AskingKind = RecordKind
/** Found by others as well, which an investor is not. */
export type FoundKind = Exclude<AskingKind, 'organization'>
export type Target = (typeof MATCH_TARGETS)[number]

export const isFound = (kind: AskingKind): kind is FoundKind => kind !== 'organization'

/** What can be looked for, the usual first. */
export const TARGETS: Record<AskingKind, readonly Target[]> = {
  need: ['seed', 'researcher'],
  seed: ['need', 'seed'],
  researcher: ['need'],
  organization: ['seed'],
}

/** What the page has to know of the record that asks. */
export interface AskedRecord {
  title: LocalizedText
  allowed: readonly Right[]
  /** The range wanted, of needs only. */
  trl: ReadinessRange | null
  modes: readonly Mode[]
  /** An organization that keeps no thesis. */
  asksNothing?: boolean
}

/** The record that the address names. */
export function useAsking(): { kind: AskingKind; id: string } {
  const { pathname } = useLocation()
  const { id = '' } = useParams({ strict: false })
  const kind = kindAt(pathname)
  return { kind: kind ?? 'need', id }
}

/** The target of the address, as far as the kind can look for it. */
export function targetOf(kind: AskingKind, of: Target | undefined): Target {
  return TARGETS[kind].find((target) => target === of) ?? TARGETS[kind][0] ?? 'need'
}

/** Reads through the same cache as the page of the record. */
export function useAskedRecord(kind: AskingKind, id: string) {
  const need = useQuery({
    ...needQuery(id),
    enabled: kind === 'need',
    select: ({ view }): AskedRecord => view,
  })
  const seed = useQuery({
    ...seedQuery(id),
    enabled: kind === 'seed',
    select: ({ view }): AskedRecord => ({ ...view, trl: null }),
  })
  const researcher = useQuery({
    ...researcherQuery(id),
    enabled: kind === 'researcher',
    select: ({ view }): AskedRecord => ({ title: view.name, allowed: view.allowed, trl: null, modes: [] }),
  })
  const organization = useQuery({
    ...organizationQuery(id),
    enabled: kind === 'organization',
    select: ({ view }): AskedRecord => ({
      title: view.name,
      allowed: view.allowed,
      trl: view.thesis?.trl ?? null,
      modes: [],
      asksNothing: !view.thesis,
    }),
  })
  return { need, seed, researcher, organization }[kind]
}
