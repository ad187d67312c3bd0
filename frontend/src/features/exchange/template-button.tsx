import { useState } from 'react'
import { ApiProblem } from '../../api/api-problem'
import type { RecordKind } from '../../api/types'
import { saveFile } from '../../files/save-file'
import { useMessages } from '../../i18n/messages'
import { serverPaths } from '../../paths'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useToast } from '../../ui/toast'
import { exchangeTexts } from './exchange-texts'

/** The first line of an export is the template of an import. */
export function TemplateButton({ kind }: { kind: RecordKind }) {
  const t = useMessages(exchangeTexts)
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      saveFile(`${kind}.csv`, `${await firstLineOf(serverPaths.export(kind, 'csv', {}))}\r\n`, 'text/csv')
    } catch {
      toast(t.templateFailed)
    }
    setBusy(false)
  }
  return (
    <Button look="text" busy={busy} title={t.templateHint} onClick={() => void save()}>
      <Icon name="download" />
      {t.template}
    </Button>
  )
}

/** Reads a file no further than the end of its first line. */
async function firstLineOf(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { 'X-Requested-With': 'JavaScript' } })
  if (!answer.ok || !answer.body) throw new ApiProblem(answer.status)
  const reader = answer.body.getReader()
  // The byte order mark is kept: Excel needs it in the template, too.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  while (!text.includes('\n')) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  void reader.cancel()
  return text.split(/\r?\n/)[0] ?? ''
}
