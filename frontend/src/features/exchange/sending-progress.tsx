import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { exchangeTexts } from './exchange-texts'
import type { Step } from './use-import'

interface SendingProgressProps {
  step: Extract<Step, { name: 'sending' }>
  onCancel: () => void
}

/** How much of the file has gone; what has arrived for good cannot be cancelled. */
export function SendingProgress({ step, onCancel }: SendingProgressProps) {
  const t = useMessages(exchangeTexts)
  const percent = Math.floor(step.share * 100)
  const arrived = step.share >= 1
  const words = arrived ? (step.dryRun ? t.reading : t.importing) : t.sending
  return (
    <div className="card flex max-w-3xl flex-col items-start gap-3 p-5">
      <p role="status" className="font-bold">
        {words}
      </p>
      <p>{step.wish.file.name}</p>
      {/* Without a value the bar says only that something is going on. */}
      <progress aria-label={words} max={100} {...(!arrived && { value: percent })} className="w-full" />
      <p className="text-sm text-solid-gray-700">{t.sent(percent)}</p>
      {(!arrived || step.dryRun) && <Button onClick={onCancel}>{t.cancel}</Button>}
    </div>
  )
}
