import type { ClearanceSummary } from '../../api/types'
import { clearanceTexts } from '../../clearance/clearance-texts'
import { OtherSide, useOtherSide } from '../../clearance/other-side'
import { StateChip } from '../../clearance/state-chip'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { ButtonLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { deskTexts } from './clearance-desk-texts'
import { Decision } from './decision'

/** One check of the queue: what goes to whom, where it stands, how long it waits. */
export function QueueRow({ check }: { check: ClearanceSummary }) {
  const t = useMessages(deskTexts)
  const words = useMessages(clearanceTexts)
  const kinds = useMessages(recordTexts).kind
  const formats = useFormats()
  const paths = usePaths()
  const who = useOtherSide()(check)
  const { days, state, decidedAt } = check
  const waits = state === 'SUBMITTED' || state === 'HOLD'
  return (
    <article className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
      <div className="flex min-w-0 flex-[1_1_20rem] flex-col">
        <h2 className="break-words text-base">
          <OtherSide check={check} />
        </h2>
        <p className="break-words text-sm">
          <span className="text-solid-gray-700">{kinds[check.kind]}</span>{' '}
          {check.title ? <Localized text={check.title} /> : t.check.noTitle}
        </p>
        <p className="text-sm text-solid-gray-700">{words.reference(check.reference)}</p>
      </div>
      <StateChip check={check} />
      {check.advice && <span className="text-sm">{words.advice[check.advice]}</span>}
      {days !== null && (waits || decidedAt) && (
        <span className="text-sm text-solid-gray-700">
          {(waits ? t.queue.age : t.queue.took)(formats.number(days))}
        </span>
      )}
      <span className="flex flex-wrap gap-2">
        {check.allowed.includes('decide') && <Decision check={check} look="solid" size="small" />}
        <ButtonLink size="small" href={`${paths.clearances}/${check.id}`} aria-label={t.queue.openOf(who)}>
          {t.queue.open}
        </ButtonLink>
      </span>
    </article>
  )
}
