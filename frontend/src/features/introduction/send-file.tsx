import { useState } from 'react'
import { problemOf } from '../../api/api-problem'
import { useMessages } from '../../i18n/messages'
import { type Introduction, sendFile } from '../../introduction/introduction-calls'
import { useIntroductions } from '../../introduction/use-introduction'
import { FileField } from '../../ui/file-field'
import { useToast } from '../../ui/toast'
import { threadTexts } from './thread-texts'

/** What one file may weigh unless the operator says otherwise. Source: attachment/file/AttachmentConfig.java. */
const MEBIBYTES = 20

/** For the dialog of the browser; the server looks into the file. Source: attachment/file/AttachmentForm.java. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.csv,.txt'

/** Sends a file to the other side at once. */
export function SendFile({ introduction }: { introduction: Introduction }) {
  const t = useMessages(threadTexts).file
  const toast = useToast()
  const { fresh, note } = useIntroductions()
  const [sending, setSending] = useState<string>()
  const [declined, setDeclined] = useState<string>()
  const send = async ([file]: readonly File[]) => {
    if (!file) return
    setDeclined(undefined)
    setSending(file.name)
    try {
      await sendFile(introduction, file)
      note(await fresh(introduction.view.id))
      toast(t.done(file.name))
    } catch (failure) {
      const problem = problemOf(failure)
      setDeclined(problem.violations[0]?.message ?? problem.detail ?? t.failed(file.name))
    } finally {
      setSending(undefined)
    }
  }
  return (
    <FileField
      label={t.label}
      hint={t.hint(MEBIBYTES)}
      accept={ACCEPTED}
      choose={t.choose}
      error={declined}
      status={sending && t.sending(sending)}
      busy={sending !== undefined}
      onFiles={(files) => void send(files)}
    />
  )
}
