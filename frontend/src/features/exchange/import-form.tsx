import { useState } from 'react'
import type { RecordKind } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { recordTexts } from '../../record/record-texts'
import { RECORD_KINDS } from '../../search-params'
import { oneOf } from '../../search-values'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice'
import { FileField } from '../../ui/file-field'
import { Select } from '../../ui/select'
import { sizeText } from '../../ui/size-text'
import { exchangeTexts } from './exchange-texts'
import { formatOf, type ImportWish } from './send-file'
import { TemplateButton } from './template-button'

interface ImportFormProps {
  kind: RecordKind
  onKind: (kind: RecordKind) => void
  onCheck: (wish: ImportWish) => void
}

/** What to import: kind, file, and whether to publish. */
export function ImportForm({ kind, onKind, onCheck }: ImportFormProps) {
  const t = useMessages(exchangeTexts)
  const record = useMessages(recordTexts)
  const [file, setFile] = useState<File | null>(null)
  const [publish, setPublish] = useState(false)
  const [asked, setAsked] = useState(false)
  const wrong = whatIsWrong(file)
  const check = () => {
    setAsked(true)
    if (file && !wrong) onCheck({ kind, file, publish })
  }
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        check()
      }}
    >
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Select
          label={t.kind}
          className="w-56"
          options={RECORD_KINDS.map((value) => ({ value, label: record.kind[value] }))}
          value={kind}
          onChange={(event) => onKind(oneOf(event.target.value, RECORD_KINDS) ?? kind)}
        />
        <TemplateButton kind={kind} />
      </div>
      <FileField
        label={t.file}
        hint={t.fileHint}
        error={(asked || file) && wrong ? t[wrong] : undefined}
        required
        accept=".csv,.ndjson,.jsonl,text/csv,application/x-ndjson"
        choose={t.choose}
        status={file ? t.chosen(file.name, sizeText(file.size)) : undefined}
        onFiles={([chosen]) => chosen && setFile(chosen)}
      />
      <div>
        <Checkbox
          checked={publish}
          aria-describedby="publish-hint"
          onChange={(event) => setPublish(event.target.checked)}
        >
          {t.publish}
        </Checkbox>
        <p id="publish-hint" className="pl-7 text-sm text-solid-gray-700">
          {t.publishHint}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="solid" size="large">
          {t.check}
        </Button>
        <span className="text-sm text-solid-gray-700">{t.nothingYet}</span>
      </div>
    </form>
  )
}

function whatIsWrong(file: File | null): 'noFile' | 'wrongKind' | 'empty' | null {
  if (!file) return 'noFile'
  if (!formatOf(file)) return 'wrongKind'
  return file.size === 0 ? 'empty' : null
}
