import { type ReactNode, useId } from 'react'
import type { ConsultationSummary } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { Chip } from '../ui/chip'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { MixedText } from '../ui/mixed-text'
import { RowTitle } from '../ui/row-title'
import { useCodeLabel } from '../vocabulary/vocabulary'
import { consultationTexts } from './consultation-texts'
import { StateChip } from './state-chip'
import { type ConsultationSide, useTurnText } from './turn'

interface RowProps {
  one: ConsultationSummary
  side: ConsultationSide
  /** What can be done to it; the row itself takes the focus then. */
  acts?: ReactNode
}

/** One consultation in short: what it is about, whose it is, where it stands. */
export function ConsultationRow({ one, side, acts }: RowProps) {
  const words = useMessages(consultationTexts)
  const formats = useFormats()
  const paths = usePaths()
  const places = useCodeLabel('prefectures')
  const fields = useCodeLabel('fields')
  const turn = useTurnText()
  const titleId = useId()
  const other = side === 'desk' ? one.asking : one.receiver
  return (
    <article
      aria-labelledby={titleId}
      {...(acts !== undefined && { tabIndex: -1, 'data-row': one.id })}
      className={`card flex scroll-mt-24 flex-wrap items-center gap-x-4 gap-y-2 p-4 ${acts === undefined ? '' : 'border-solid-gray-420'} focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black ${one.overdue ? 'border-l-4 border-l-error-1' : ''}`}
    >
      <div className="flex min-w-0 flex-[1_1_20rem] flex-col gap-1">
        <RowTitle id={titleId} className="text-base">
          <TextLink href={paths.consultation(one.id)}>
            <MixedText text={one.opening} />
          </TextLink>
        </RowTitle>
        <p className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
          <span>{other ? <Localized text={other.name} /> : words.gone}</span>
          {side === 'desk' && one.prefecture && <span>{places(one.prefecture)}</span>}
          {one.fields.map((code) => (
            <span key={code}>{fields(code)}</span>
          ))}
          <span>{one.assignee ? words.inCharge(one.assignee.name) : words.nobody}</span>
          <span>{words.reference(one.reference)}</span>
        </p>
      </div>
      <span className="flex flex-wrap items-center gap-2 text-sm">
        {one.overdue && <Chip tone="red">{words.overdue}</Chip>}
        <StateChip state={one.state} />
        {one.due && <span>{turn(one, side, words.due(formats.date(one.due)))}</span>}
        {one.closedAt && (
          <span className="text-solid-gray-700">{words.closed(formats.date(one.closedAt))}</span>
        )}
      </span>
      {acts && <span className="flex basis-full flex-wrap gap-2">{acts}</span>}
    </article>
  )
}
