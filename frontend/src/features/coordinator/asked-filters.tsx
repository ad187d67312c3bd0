import type { ReactNode } from 'react'
import { FieldsPicker } from '../../form/fields-picker'
import { useMessages } from '../../i18n/messages'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { useCodeOptions } from '../../vocabulary/vocabulary'
import type { Asked } from './coordinator-queries'
import { coordinatorTexts } from './coordinator-texts'

interface AskedFiltersProps {
  asked: Asked
  onChange: (part: Asked) => void
  children?: ReactNode
}

/** Narrows a list of coordinators or of their questions down. */
export function AskedFilters({ asked, onChange, children }: AskedFiltersProps) {
  const t = useMessages(coordinatorTexts)
  const prefectures = useCodeOptions('prefectures')
  return (
    <search
      aria-label={t.filters}
      className="grid items-start gap-4 desktop-admin:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,2fr)]"
    >
      <TextField
        type="search"
        label={t.q}
        value={asked.q ?? ''}
        onChange={(event) => onChange({ q: event.target.value || undefined })}
      />
      <Select
        label={t.prefecture}
        empty={t.all}
        options={prefectures}
        value={asked.prefecture ?? ''}
        onChange={(event) => onChange({ prefecture: event.target.value || undefined })}
      />
      <FieldsPicker
        label={t.field}
        chosen={asked.field ? [asked.field] : []}
        onChange={(fields) => onChange({ field: fields.at(-1) })}
      />
      {children}
    </search>
  )
}
