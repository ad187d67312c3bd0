import { type DragEvent, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { buttonClass } from './button'
import { FieldFrame, type FieldProps } from './field'
import { fileTexts } from './file-texts'

interface FileFieldProps extends FieldProps {
  /** File types for the dialog of the browser, as `accept` has them. */
  accept: string
  /** What the button says. */
  choose: string
  /** What is chosen or going on; otherwise the field says that files can be dropped. */
  status?: string | undefined
  busy?: boolean
  /** Whether several may be chosen at once. */
  multiple?: boolean
  onFiles: (files: readonly File[]) => void
}

/** Files by the button of the browser or by dropping them. */
export function FileField(props: FileFieldProps) {
  const { accept, choose, status, busy = false, multiple = false, onFiles, ...frame } = props
  const t = useMessages(fileTexts)
  const [over, setOver] = useState(false)
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!busy) take([...event.dataTransfer.files])
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
      <FieldFrame {...frame}>
        {({ id, describedBy, invalid }) => (
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {/* The control of the browser speaks the language of the browser; the words are ours. */}
            <input
              type="file"
              id={id}
              accept={accept}
              multiple={multiple}
              disabled={busy}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              className="peer sr-only"
              onChange={(event) => {
                const chosen = [...(event.target.files ?? [])]
                event.target.value = '' // the same file may be chosen again after it was declined
                take(chosen)
              }}
            />
            <label
              htmlFor={id}
              className={`${buttonClass()} peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-black peer-disabled:cursor-progress peer-disabled:text-solid-gray-600 peer-aria-invalid:border-2 peer-aria-invalid:border-error-1`}
            >
              {choose}
            </label>
            <span role="status" className={status && !over ? 'font-bold' : ''}>
              {over ? t.dropNow : (status ?? t.drop)}
            </span>
          </span>
        )}
      </FieldFrame>
    </div>
  )
}
