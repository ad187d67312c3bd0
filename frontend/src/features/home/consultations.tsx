import { useQuery } from '@tanstack/react-query'
import type { ConsultationSummary } from '../../api/types'
import { ConsultationLine } from '../../consultation/consultation-line'
import {
  OPEN_CONSULTATIONS,
  ownConsultationsQuery,
  queueQuery,
} from '../../consultation/consultation-queries'
import type { ConsultationSide } from '../../consultation/turn'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { homeTexts } from './home-texts'

const SHOWN = 3

/** What the desk was asked and has not answered, the most urgent first. */
export function WaitingConsultations() {
  const t = useMessages(homeTexts).actions.consultations
  const formats = useFormats()
  const page = useQuery(queueQuery({ state: OPEN_CONSULTATIONS }, undefined, SHOWN)).data
  if (!page) return null
  const { open, overdue } = page.workload
  return (
    <Consultations
      title={t.waiting(formats.number(open), formats.number(overdue))}
      items={page.items}
      side="desk"
    />
  )
}

/** What one has asked and no desk has answered yet. */
export function OwnConsultations() {
  const t = useMessages(homeTexts).actions.consultations
  const formats = useFormats()
  const items = useQuery(ownConsultationsQuery).data?.items ?? []
  const open = items.filter(({ state }) => OPEN_CONSULTATIONS.includes(state))
  return <Consultations title={t.own(formats.number(open.length))} items={open} side="asking" />
}

interface ConsultationsProps {
  title: string
  items: readonly ConsultationSummary[]
  side: ConsultationSide
}

function Consultations({ title, items, side }: ConsultationsProps) {
  const t = useMessages(homeTexts).actions.consultations
  const paths = usePaths()
  if (items.length === 0) return null
  return (
    <div className="flex flex-col gap-1">
      <h3>{title}</h3>
      <ul className="card divide-y divide-line px-4">
        {items.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <ConsultationLine one={one} side={side} />
          </li>
        ))}
      </ul>
      <TextLink className="self-start" href={paths.consultations}>
        {t.all}
      </TextLink>
    </div>
  )
}
