import { lazy, type ReactNode, Suspense } from 'react'
import type { Marking, Owner, Reach, Stage } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { recordTexts } from './record-texts'
import { Updated } from './updated'

// Most of those who read a record read a public one, which has no badge.
const StageBadge = lazy(() => import('./stage-badge').then((module) => ({ default: module.StageBadge })))

interface RecordLeadProps {
  of: {
    stage: Stage
    reach?: Reach | null
    marking: Marking
    owner?: Owner | null
    anonymous?: boolean | null
    updatedAt: string
  }
  children?: ReactNode
}

/** Whose record it is, how it stands and from when it is. */
export function RecordLead({ of: record, children }: RecordLeadProps) {
  const t = useMessages(recordTexts)
  const paths = usePaths()
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {(record.marking !== 'OPEN' || record.stage !== 'PUBLISHED') && (
        <Suspense>
          <StageBadge {...record} />
        </Suspense>
      )}
      {record.owner ? (
        <TextLink href={paths.record('organization', record.owner.id)}>
          <Localized text={record.owner.name} />
        </TextLink>
      ) : (
        record.anonymous && <span>{t.anonymous}</span>
      )}
      {children}
      <Updated at={record.updatedAt} />
    </p>
  )
}
