import type { ConsultationSummary } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { MixedText } from '../ui/mixed-text'
import { consultationTexts } from './consultation-texts'
import { StateChip } from './state-chip'
import { type ConsultationSide, useTurnText } from './turn'

/** One consultation in a line: what it is about, with whom, where it stands, who acts next and by when. */
export function ConsultationLine({ one, side }: { one: ConsultationSummary; side: ConsultationSide }) {
  const t = useMessages(consultationTexts)
  const turn = useTurnText()
  const other = side === 'desk' ? one.asking : one.receiver
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-[1_1_20rem]">
        <TextLink href={usePaths().consultation(one.id)}>
          <MixedText text={one.opening} />
        </TextLink>
        <span className="ml-3 text-sm text-solid-gray-700">
          {other ? <Localized text={other.name} /> : t.gone}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StateChip state={one.state} />
        <span className={`inline-flex items-start gap-1.5 ${one.overdue ? 'text-error-2' : ''}`}>
          {one.overdue && <Icon name="warning" className="mt-1 size-5" />}
          {turn(one, side)}
        </span>
      </span>
    </div>
  )
}
