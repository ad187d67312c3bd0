import { type KeyboardEvent, useRef } from 'react'
import type { ConsultationSummary } from '../../api/types'
import { consultationTexts } from '../../consultation/consultation-texts'
import { StateChip } from '../../consultation/state-chip'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { letterOf, useCharacterKeys } from '../../ui/character-keys'
import { Chip } from '../../ui/chip'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { MixedText } from '../../ui/mixed-text'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { deskTexts } from './desk-texts'

type Side = 'asking' | 'desk'

interface RowsProps {
  label: string
  items: readonly ConsultationSummary[]
  side: Side
}

const STEPS: Record<string, number> = { j: 1, k: -1 }

/** Consultations below each other; J and K go from one to the next, Enter opens. */
export function ConsultationRows({ label, items, side }: RowsProps) {
  const lettersOn = useCharacterKeys()
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = lettersOn ? letterOf(event) : null
    const by = letter && STEPS[letter]
    if (!by) return
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
    const at = links.findIndex((link) => link.contains(document.activeElement))
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
    event.preventDefault()
  }
  return (
    // Keys of the list work while the focus is on one of its links.
    <ul ref={list} aria-label={label} onKeyDown={onKeyDown} className="flex flex-col gap-2">
      {items.map((one) => (
        <li key={one.id}>
          <Row one={one} side={side} />
        </li>
      ))}
    </ul>
  )
}

function Row({ one, side }: { one: ConsultationSummary; side: Side }) {
  const t = useMessages(deskTexts).list
  const words = useMessages(consultationTexts)
  const formats = useFormats()
  const paths = usePaths()
  const places = useCodeLabel('prefectures')
  const fields = useCodeLabel('fields')
  const other = side === 'desk' ? one.asking : one.receiver
  return (
    <article
      className={`card flex flex-wrap items-center gap-x-4 gap-y-2 p-4 ${one.overdue ? 'border-l-4 border-l-error-1' : ''}`}
    >
      <div className="flex min-w-0 flex-[1_1_20rem] flex-col gap-1">
        <h2 className="break-words text-base">
          <TextLink href={paths.consultation(one.id)}>
            <MixedText text={one.opening} />
          </TextLink>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
          <span>{other ? <Localized text={other.name} /> : t.gone}</span>
          {side === 'desk' && one.prefecture && <span>{places(one.prefecture)}</span>}
          {one.fields.map((code) => (
            <span key={code}>{fields(code)}</span>
          ))}
          <span>{one.assignee ? t.inCharge(one.assignee.name) : t.nobody}</span>
          <span>{words.reference(one.reference)}</span>
        </p>
      </div>
      <span className="flex flex-wrap items-center gap-2 text-sm">
        {one.overdue && <Chip tone="red">{words.overdue}</Chip>}
        <StateChip state={one.state} />
        {one.due && <span>{t.due(formats.date(one.due))}</span>}
        {one.closedAt && <span className="text-solid-gray-700">{t.closed(formats.date(one.closedAt))}</span>}
      </span>
    </article>
  )
}
