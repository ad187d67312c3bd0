import type { ReactNode } from 'react'
import type { ClearanceView } from '../../api/types'
import { clearanceTexts } from '../../clearance/clearance-texts'
import { OtherSide } from '../../clearance/other-side'
import { StateChip } from '../../clearance/state-chip'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { deskTexts } from './clearance-desk-texts'

/** What a check is about and where it stands. */
export function Facts({ view }: { view: ClearanceView }) {
  const t = useMessages(deskTexts)
  const words = useMessages(clearanceTexts)
  const formats = useFormats()
  const paths = usePaths()
  if (view.state === null) return <p>{t.check.hidden}</p>
  const by = (name: string | null, at: string) => `${formats.dateTime(at)} ${name ?? t.check.nobody}`
  return (
    <dl className="card grid grid-cols-1 gap-x-6 gap-y-2 p-5 desktop:grid-cols-[auto_1fr]">
      <Fact name={t.check.record}>
        {view.title ? (
          <TextLink href={paths.record(view.kind, view.record)}>
            <Localized text={view.title} />
          </TextLink>
        ) : (
          t.check.noTitle
        )}
      </Fact>
      <Fact name={t.check.side}>
        <OtherSide check={view} />
      </Fact>
      <Fact name={t.check.state}>
        <StateChip check={view} />
      </Fact>
      {view.advice && (
        <Fact name={t.check.result}>
          <strong>{words.advice[view.advice]}</strong>
          <span className="block text-sm text-solid-gray-700">{t.about[view.advice]}</span>
        </Fact>
      )}
      {view.submittedAt && <Fact name={t.check.submitted}>{by(view.submittedBy, view.submittedAt)}</Fact>}
      {view.decidedAt && <Fact name={t.check.decided}>{by(view.decidedBy, view.decidedAt)}</Fact>}
      {view.state === 'APPROVED' && (
        <Fact name={t.check.until}>{view.validUntil ? formats.date(view.validUntil) : t.check.forever}</Fact>
      )}
      {view.endedAt && <Fact name={t.check.ended}>{formats.dateTime(view.endedAt)}</Fact>}
      {view.message && (
        <Fact name={t.check.message}>
          <span className="whitespace-pre-line">{view.message}</span>
        </Fact>
      )}
      {view.earlier.map(({ at, reason, message }) => (
        <Fact key={at} name={t.check.held(formats.dateTime(at))}>
          <span className="block whitespace-pre-line">{reason}</span>
          {message && <span className="block whitespace-pre-line text-solid-gray-700">{message}</span>}
        </Fact>
      ))}
      {view.reason && (
        <Fact name={t.check.reason}>
          <span className="whitespace-pre-line">{view.reason}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
