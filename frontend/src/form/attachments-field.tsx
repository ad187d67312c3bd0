import { useState } from 'react'
import { problemOf } from '../api/api-problem'
import type { Attachment } from '../api/types'
import { useMessages } from '../i18n/messages'
import { AttachmentName } from '../record/attachments'
import { Button } from '../ui/button'
import { FileField } from '../ui/file-field'
import { useToast } from '../ui/toast'
import type { ControlProps } from './control'
import { useForm } from './form-context'
import { formTexts } from './form-texts'

/** What one sheet may name. Source: attachment/file/Attachments.java. */
const MOST = 10

/** What one file may weigh unless the operator says otherwise. Source: attachment/file/AttachmentConfig.java. */
const MEBIBYTES = 20

/** For the dialog of the browser; the server looks into the file. Source: attachment/file/AttachmentForm.java. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.csv,.txt'

/** Files kept beside the record; the sheet names them. */
export function AttachmentsField({ value, onChange, label, hint, error }: ControlProps<'attachments'>) {
  const t = useMessages(formTexts).files
  const toast = useToast()
  const { files } = useForm()
  const [sending, setSending] = useState<string>()
  const [declined, setDeclined] = useState<string>()
  const named = value ?? []

  const send = async (chosen: readonly File[]) => {
    setDeclined(undefined)
    let kept = named
    for (const file of chosen) {
      if (kept.length >= MOST) {
        setDeclined(t.tooMany(MOST))
        break
      }
      setSending(file.name)
      try {
        const added = await files.keep(file)
        if (!added) break // the record itself was declined, and says why
        kept = [...kept, added]
        onChange(kept)
      } catch (failure) {
        const problem = problemOf(failure)
        setDeclined(problem.violations[0]?.message ?? problem.detail ?? t.failed(file.name))
        break
      }
    }
    setSending(undefined)
  }
  const remove = (attachment: Attachment) => {
    onChange(named.filter((one) => one !== attachment))
    toast(t.removed(attachment.name), { undo: () => onChange(named) })
  }

  return (
    <div className="flex flex-col gap-2">
      <FileField
        label={label}
        hint={[hint, t.forms(MEBIBYTES)].filter(Boolean).join(' ')}
        error={declined ?? error}
        accept={ACCEPTED}
        choose={t.choose}
        status={sending && t.sending(sending)}
        busy={Boolean(sending)}
        multiple
        onFiles={(chosen) => void send(chosen)}
      />
      {named.length > 0 && (
        <ul className="flex flex-col gap-2">
          {named.map((attachment) => (
            <li key={attachment.file} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <AttachmentName attachment={attachment} address={files.addressOf(attachment)} />
              <Button size="small" onClick={() => remove(attachment)} aria-label={t.remove(attachment.name)}>
                {t.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
