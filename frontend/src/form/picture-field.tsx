import { useState } from 'react'
import { problemOf } from '../api/api-problem'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { FileField } from '../ui/file-field'
import { useToast } from '../ui/toast'
import type { ControlProps } from './control'
import { useForm } from './form-context'
import { formTexts } from './form-texts'

/** What one picture may weigh. Source: seed/SeedImageResource.java. */
const MEBIBYTES = 10

const ACCEPTED = ['image/png', 'image/jpeg']

/** A picture kept beside the record; the sheet holds its id. */
export function PictureField({ description, value, onChange, label, hint, error }: ControlProps<'picture'>) {
  const t = useMessages(formTexts).picture
  const toast = useToast()
  const { pictures } = useForm()
  const [sending, setSending] = useState(false)
  const [declined, setDeclined] = useState<string>()
  const address = value ? pictures.addressOf(value) : undefined

  const send = async (file: File) => {
    const wrong = whatIsWrong(file)
    setDeclined(wrong && t[wrong](MEBIBYTES))
    if (wrong) return
    setSending(true)
    try {
      const kept = await pictures.keep(file)
      if (kept) onChange(kept)
    } catch (failure) {
      const problem = problemOf(failure)
      setDeclined(problem.violations[0]?.message ?? problem.detail ?? t.failed)
    } finally {
      setSending(false)
    }
  }
  const remove = () => {
    onChange(null)
    toast(t.removed, { undo: () => onChange(value ?? null) })
  }

  return (
    <div className="flex flex-col gap-2">
      <FileField
        label={label}
        hint={hint}
        error={declined ?? error}
        required={description.required}
        accept={ACCEPTED.join()}
        choose={value ? t.replace : t.choose}
        status={sending ? t.sending : undefined}
        busy={sending}
        onFiles={([file]) => file && void send(file)}
      />
      {address && (
        <div className="flex flex-wrap items-end gap-3">
          <img
            src={address}
            alt={t.preview}
            className="h-48 max-w-full rounded-8 border border-line bg-white object-contain"
          />
          <Button size="small" onClick={remove}>
            {t.remove}
          </Button>
        </div>
      )}
    </div>
  )
}

function whatIsWrong(file: File): 'wrongForm' | 'tooLarge' | undefined {
  if (!ACCEPTED.includes(file.type)) return 'wrongForm'
  return file.size > MEBIBYTES * 1024 * 1024 ? 'tooLarge' : undefined
}
