import type { Right } from '../api/types'
import { BeginCheck } from './begin-check'
import { Checks } from './checks'
import type { CheckedKind } from './clearance-queries'

interface RecordChecksProps {
  kind: CheckedKind
  id: string
  allowed: readonly Right[]
}

/** The checks of one record; whoever writes it may begin another. Source: access/policy.txt, exportcheck. */
export function RecordChecks({ kind, id, allowed }: RecordChecksProps) {
  return (
    <Checks kind={kind} id={id}>
      {allowed.includes('edit') && <BeginCheck kind={kind} id={id} />}
    </Checks>
  )
}
