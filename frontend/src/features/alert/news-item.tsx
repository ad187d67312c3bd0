import type { AlertView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { MatchRow } from '../../match/match-row'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { alertTexts } from './alert-texts'

interface NewsItemProps {
  alert: AlertView
  /** What it is news to. */
  of: string | undefined
  onRead: () => void
}

/** A record that is news, what it is news to, and why. */
export function NewsItem({ alert, of, onRead }: NewsItemProps) {
  const t = useMessages(alertTexts)
  const language = useLanguage()
  const formats = useFormats()
  const title = plain(alert.match.title, language)
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        {alert.read ? (
          <Chip tone="gray">{t.isRead}</Chip>
        ) : (
          <Chip tone={alert.news === 'new' ? 'green' : 'amber'}>{t.kind[alert.news]}</Chip>
        )}
        {of && <span className="min-w-0 break-words">{t.for(of)}</span>}
        <span className="text-solid-gray-700">{formats.date(alert.at)}</span>
        <Button
          size="small"
          look="quiet"
          className="ml-auto"
          aria-label={alert.read ? t.unreadAgainOf(title) : t.readOf(title)}
          onClick={onRead}
        >
          {alert.read ? t.unreadAgain : t.read}
        </Button>
      </div>
      <MatchRow match={alert.match} />
    </div>
  )
}
