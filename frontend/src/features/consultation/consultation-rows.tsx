import { type KeyboardEvent, useRef } from 'react'
import type { ConsultationSummary } from '../../api/types'
import { ConsultationRow } from '../../consultation/consultation-row'
import type { ConsultationSide } from '../../consultation/turn'
import { letterOf, useCharacterKeys } from '../../ui/character-keys'

interface RowsProps {
  label: string
  items: readonly ConsultationSummary[]
  side: ConsultationSide
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
          <ConsultationRow one={one} side={side} />
        </li>
      ))}
    </ul>
  )
}
