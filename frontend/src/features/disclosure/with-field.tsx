import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Picker } from '../../form/picker'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { sidesQuery } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import type { With } from './use-new-tie'

interface WithFieldProps {
  value: With
  error: string | undefined
  onChange: (value: With) => void
}

/** An organization or one researcher, found by name. */
export function WithField({ value: { side, picked }, error, onChange }: WithFieldProps) {
  const t = useMessages(disclosureTexts).add
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
