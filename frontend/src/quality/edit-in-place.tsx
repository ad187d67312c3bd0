import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Want } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { useReadinessLevels } from '../vocabulary/readiness'
import type { Taken } from './proposal-queries'
import { qualityTexts } from './quality-texts'

interface EditInPlaceProps {
  item: Want
  busy: boolean
  onSave: (taken: Taken) => void
  onClose: () => void
}

/** Another title or another level than the proposed one, in the row itself; Enter saves, Escape leaves. */
export function EditInPlace({ item, busy, onSave, onClose }: EditInPlaceProps) {
  const t = useMessages(qualityTexts)
  const form = useRef<HTMLFormElement>(null)
  const language = useLanguage()
  const levels = useReadinessLevels()
  const [english, setEnglish] = useState(item.english ?? '')
  const [trl, setTrl] = useState(item.trl ? String(item.trl) : '')
  const [missing, setMissing] = useState(false)
  const isTitle = item.rule === 'ENGLISH_TITLE'
  const value = (isTitle ? english : trl).trim()
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  const error = missing && !value ? (isTitle ? t.titleMissing : t.levelMissing) : undefined
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (value) onSave(isTitle ? { english: value } : { trl: Number(trl) })
        else setMissing(true)
      }}
      className="flex flex-col gap-3"
    >
      {isTitle ? (
        <TextField
          label={t.english}
          lang="en"
          maxLength={item.kind === 'need' ? 120 : 200}
          value={english}
          error={error}
          onChange={(event) => setEnglish(event.target.value)}
        />
      ) : (
        <Select
          label={t.level}
          empty={t.noLevel}
          options={levels.map(({ code, name }) => ({
            value: String(code),
            label: `${code} ${plain(name, language)}`,
          }))}
          value={trl}
          error={error}
          onChange={(event) => setTrl(event.target.value)}
        />
      )}
      <span className="flex flex-wrap gap-2">
        <Button type="submit" size="small" look="solid" busy={busy}>
          {t.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {t.leave}
        </Button>
      </span>
    </form>
  )
}
