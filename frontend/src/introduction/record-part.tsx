import { lazy, Suspense } from 'react'
import { hasRole, useSession } from '../session/session'

const AskFromRecord = lazy(() =>
  import('./ask-from-record').then((module) => ({ default: module.AskFromRecord })),
)
const RecordIntroductions = lazy(() =>
  import('./record-introductions').then((module) => ({ default: module.RecordIntroductions })),
)

interface AskPartProps {
  kind: 'seed' | 'need' | 'researcher'
  record: { id: string; owner: { id: string } | null }
}

/** The way to ask for an introduction from the page of a record of the other side. */
export function AskPart({ kind, record: { id, owner } }: AskPartProps) {
  const session = useSession()
  const may =
    session?.organization &&
    session.organization !== owner?.id &&
    (kind === 'need' ? hasRole(session, 'researcher', 'coordinator') : hasRole(session, 'company'))
  if (!may) return null
  return (
    // As high before the button comes as after.
    <div className="min-h-11 print:hidden">
      <Suspense>
        <AskFromRecord kind={kind} id={id} />
      </Suspense>
    </div>
  )
}

/** The introductions of a record; nothing of them is for visitors. */
export function IntroductionsPart({ id }: { id: string }) {
  if (!useSession()?.organization) return null
  return (
    <Suspense>
      <RecordIntroductions id={id} />
    </Suspense>
  )
}
