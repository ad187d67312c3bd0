import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Want } from '../api/types'
import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { rowFocus } from '../ui/row-focus'
import { StatusLine } from '../ui/status-line'
import { keyOf } from './proposal-queries'
import { QualityRow, type RowActs } from './quality-row'
import { qualityTexts } from './quality-texts'
import { isProposed, useDecisions } from './use-decisions'
import { useQualityKeys } from './use-quality-keys'

/** What records want, to be settled one after the other by pointer or keyboard. */
export function QualityRows({ id, items }: { id?: string | undefined; items: readonly Want[] }) {
  const t = useMessages(qualityTexts)
  const formats = useFormats()
  const paths = usePaths()
  const router = useRouter()
  const list = useRef<HTMLElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const focus = rowFocus(list, items.map(keyOf))
  const decisions = useDecisions(focus.leave)
  const edit = (item: Want) => {
    if (item.rule === 'ENGLISH_TITLE' || item.rule === 'READINESS') setEditing(keyOf(item))
    else void router.navigate({ href: paths.edit(item.kind, item.id) })
  }
  const acts: RowActs = {
    edit,
    accept: (item, taken) => {
      if (taken || isProposed(item)) void decisions.accept(item, taken)
      else edit(item)
    },
    later: (item) => void decisions.later(item),
    different: (item) => void decisions.different(item),
    stopEditing: (item) => {
      setEditing(null)
      focus.on(keyOf(item))
    },
  }
  const onKeyDown = useQualityKeys(items, { ...acts, focus: focus.go })
  return (
    <section
      id={id}
      ref={list}
      aria-label={t.list}
      tabIndex={-1}
      {...(id && { 'data-region': '' })}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3"
    >
      {id && <StatusLine>{t.found(formats.number(items.length))}</StatusLine>}
      <ul className="flex flex-col gap-3">
        {items.map((item) => (
          <li key={keyOf(item)}>
            <QualityRow
              item={item}
              busy={decisions.busy === keyOf(item)}
              editing={editing === keyOf(item)}
              trouble={decisions.troubles[keyOf(item)]}
              acts={acts}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
