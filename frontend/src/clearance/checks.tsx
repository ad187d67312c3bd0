import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ClearanceSummary } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { ButtonLink } from '../ui/link'
import { QueryView } from '../ui/query-view'
import { type CheckedKind, checksQuery } from './clearance-queries'
import { clearanceTexts } from './clearance-texts'
import { OtherSide, useOtherSide } from './other-side'
import { StateChip } from './state-chip'

interface ChecksProps {
  kind: CheckedKind
  id: string
  /** How another one is begun. */
  children?: ReactNode
}

/** The checks of one record, and a way to begin another. */
export function Checks({ kind, id, children }: ChecksProps) {
  const t = useMessages(clearanceTexts).checks
  const query = useQuery(checksQuery(kind, id))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.title}</h2>
      <p className="max-w-3xl text-solid-gray-700">{t.lead}</p>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul aria-label={t.list} className="flex flex-col gap-2">
              {items.map((check) => (
                <li key={check.id}>
                  <Check check={check} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {children}
    </section>
  )
}

function Check({ check }: { check: ClearanceSummary }) {
  const t = useMessages(clearanceTexts)
  const paths = usePaths()
  const who = useOtherSide()(check)
  const open = check.allowed.includes('submit')
    ? { label: t.checks.continue, name: t.checks.continueOf(who) }
    : { label: t.checks.open, name: t.checks.openOf(who) }
  return (
    <article className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
      <h3 className="min-w-0 flex-[1_1_16rem] break-words text-base">
        <OtherSide check={check} />
      </h3>
      <StateChip check={check} />
      {check.advice && <span className="text-sm">{t.advice[check.advice]}</span>}
      <Moments check={check} />
      <ButtonLink size="small" href={`${paths.clearances}/${check.id}`} aria-label={open.name}>
        {open.label}
      </ButtonLink>
    </article>
  )
}

/** What of its days is worth saying: the last that happened, and when an approval ends. */
function Moments({ check }: { check: ClearanceSummary }) {
  const t = useMessages(clearanceTexts)
  const { date, list } = useFormats()
  const { decidedAt, submittedAt, createdAt, endedAt, validUntil, holds } = check
  const said = [
    decidedAt
      ? t.checks.decided(date(decidedAt))
      : submittedAt
        ? t.checks.submitted(date(submittedAt))
        : createdAt && t.checks.begun(date(createdAt)),
    holds && validUntil && t.until(date(validUntil)),
    endedAt && t.endedOn(date(endedAt)),
  ].filter((one) => typeof one === 'string')
  return <span className="text-sm text-solid-gray-700">{list(said)}</span>
}
