import { useFormats } from '../i18n/format'
import { useMessages } from '../i18n/messages'
import { Button } from './button'
import { uiTexts } from './ui-texts'

interface ShowMoreProps {
  shown: number
  total: number
  hasMore: boolean
  busy: boolean
  onMore: () => void
}

/** Paging by cursor: the next rows are added below. */
export function ShowMore({ shown, total, hasMore, busy, onMore }: ShowMoreProps) {
  const t = useMessages(uiTexts)
  const formats = useFormats()
  return (
    <div className="flex flex-col items-center gap-2 py-4">
      <p className="text-sm text-solid-gray-700">{t.shown(formats.number(shown), formats.number(total))}</p>
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {t.more}
        </Button>
      )}
    </div>
  )
}
