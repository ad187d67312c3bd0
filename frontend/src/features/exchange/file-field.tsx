import { type DragEvent, useState } from 'react'
import { useMessages } from '../../i18n/messages'
import { buttonClass } from '../../ui/button'
import { FieldFrame } from '../../ui/field'
import { exchangeTexts } from './exchange-texts'

interface FileFieldProps {
  file: File | null
  onFile: (file: File) => void
  error?: string | undefined
}

const KILO = 1000

/** A file by the button of the browser or by dropping it. */
export function FileField({ file, onFile, error }: FileFieldProps) {
  const t = useMessages(exchangeTexts)
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onFile(dropped)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside is the other
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`relative rounded-12 border-2 border-dashed p-4 ${over ? 'border-key-900 bg-key-50' : 'border-solid-gray-536'}`}
    >
      <FieldFrame label={t.file} hint={t.fileHint} error={error} required>
        {({ id, describedBy, invalid }) => (
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {/* The control of the browser speaks the language of the browser; the words are ours. */}
            <input
              type="file"
              id={id}
              accept=".csv,.ndjson,.jsonl,text/csv,application/x-ndjson"
              aria-describedby={describedBy}
              aria-invalid={invalid}
              className="peer sr-only"
              onChange={(event) => {
                const chosen = event.target.files?.[0]
                if (chosen) onFile(chosen)
              }}
            />
            <label
              htmlFor={id}
              className={`${buttonClass()} peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-black peer-aria-invalid:border-2 peer-aria-invalid:border-error-1`}
            >
              {t.choose}
            </label>
            <span role="status" className={file && !over ? 'font-bold' : ''}>
              {over ? t.dropNow : file ? t.chosen(file.name, sizeText(file.size)) : t.drop}
            </span>
          </span>
        )}
      </FieldFrame>
    </div>
  )
}

function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`
  return bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`
}
