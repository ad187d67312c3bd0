import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages'
import type { MatchesSearch } from '../../search-params'
import { Tabs } from '../../ui/tabs'
import { type AskingKind, TARGETS, type Target } from './asked-record'
import { matchingTexts } from './matching-texts'
import { useChangeSearch } from './use-change-search'

interface TargetTabsProps {
  asking: { kind: AskingKind; id: string }
  search: MatchesSearch
  of: Target
  children: ReactNode
}

/** Seeds or researchers for a need, needs or similar seeds for a seed. */
export function TargetTabs({ asking, search, of, children }: TargetTabsProps) {
  const t = useMessages(matchingTexts)
  const change = useChangeSearch(asking)
  const targets = TARGETS[asking.kind]
  if (targets.length < 2) return children
  const label = (target: Target) =>
    asking.kind === 'seed' && target === 'seed' ? t.targetOfSeed : t.target[target]
  return (
    <Tabs
      label={t.targets}
      tabs={targets.map((key) => ({ key, label: label(key) }))}
      selected={of}
      onSelect={(key) => change({ sort: search.sort, young: search.young, of: key })}
    >
      {children}
    </Tabs>
  )
}
