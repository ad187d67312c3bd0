import { lazy, type ReactNode, Suspense } from 'react'
import type { Owner, Reach, Stage } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { recordTexts } from './record-texts'

// Most of those who read a record read a public one, which has no badge.
const StageBadge = lazy(() => import('./stage-badge').then((module) => ({ default: module.StageBadge })))

interface RecordLeadProps {
  stage: Stage
  reach?: Reach | null | undefined
  owner?: Owner | null | undefined
  anonymous?: boolean | null | undefined
  updatedAt: string
  children?: ReactNode
}

/** Whose record it is, how it stands and from when it is. */
export function RecordLead({ stage, reach, owner, anonymous, updatedAt, children }: RecordLeadProps) {
  const t = useMessages(recordTexts)
  const formats = useFormats()
  const paths = usePaths()
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {stage !== 'PUBLISHED' && (
        <Suspense>
          <StageBadge stage={stage} reach={reach} />
        </Suspense>
      )}
      {owner ? (
        <TextLink href={paths.record('organization', owner.id)}>
          <Localized text={owner.name} />
        </TextLink>
      ) : (
        anonymous && <span>{t.anonymous}</span>
      )}
      {children}
      <span>{t.updated(formats.date(updatedAt))}</span>
    </p>
  )
}
