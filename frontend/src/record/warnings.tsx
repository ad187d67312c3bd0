import { lazy, Suspense } from 'react'
import type { Warning } from '../api/types'

const WarningNotice = lazy(() =>
  import('./warning-notice').then((module) => ({ default: module.WarningNotice })),
)

/** Shows doubts where there are some; only its own people receive them. */
export function Warnings({ warnings }: { warnings: readonly Warning[] | undefined }) {
  return <Suspense>{warnings && warnings.length > 0 && <WarningNotice warnings={warnings} />}</Suspense>
}
