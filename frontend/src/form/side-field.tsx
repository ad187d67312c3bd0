import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, unwrap } from '../api/client'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { COLLECTIONS } from '../record/record-queries'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Picker } from './picker'
import { sideTexts } from './side-texts'

export type SideKind = 'organization' | 'researcher'

/** The other side: everybody of an organization, or one researcher. */
export interface Side {
  side: SideKind
  /** Null until somebody is picked. */
  picked: { id: string; name: string } | null
}

const FOUND = 20

/** Published organizations or researchers whose names fit. */
const sidesQuery = (side: SideKind, text: string) =>
  queryOptions({
    queryKey: ['sides', side, text],
    queryFn: () =>
      unwrap(
        api.GET(`/api/v1/${COLLECTIONS[side]}`, {
          params: { query: { limit: FOUND, ...(text && { q: text }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  })

interface SideFieldProps {
  value: Side
  error: string | undefined
  onChange: (value: Side) => void
}

/** An organization or one researcher, found by name. */
export function SideField({ value: { side, picked }, error, onChange }: SideFieldProps) {
  const t = useMessages(sideTexts)
  const language = useLanguage()
  const group = useId()
  const [text, setText] = useState('')
  const found = useQuery(sidesQuery(side, text.trim())).data?.items ?? []
  const options = found.map(({ id, title }) => ({ value: id, label: plain(title, language) }))
  const known = picked ? [{ value: picked.id, label: picked.name }, ...options] : options
  const pick = (id: string | undefined) => {
    const name = known.find((option) => option.value === id)?.label
    onChange({ side, picked: id && name ? { id, name } : null })
  }
  return (
    <>
      <ChoiceGroup legend={t.side} inline>
        {(['organization', 'researcher'] as const).map((one) => (
          <Radio
            key={one}
            name={group}
            checked={one === side}
            onChange={() => onChange({ side: one, picked: null })}
          >
            {t[one]}
          </Radio>
        ))}
      </ChoiceGroup>
      <Picker
        key={side}
        label={t.find[side]}
        hint={t.findHint}
        error={error}
        options={known}
        chosen={picked ? [picked.id] : []}
        nameOf={() => picked?.name}
        onChange={(ids) => pick(ids.at(-1))}
        onSearch={setText}
      />
    </>
  )
}
