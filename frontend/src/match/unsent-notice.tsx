import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { cardTexts } from './card-texts'
import type { Unsent } from './use-marks'

/** Says which marks the server has not taken, and where they are. */
export function UnsentNotice({ problem, waiting, retry }: Unsent) {
  const t = useMessages(cardTexts).unsent
  if (waiting === 0) {
    return (
      <Notice tone="error" role="alert" title={t.refused}>
        <p>{problem.detail ?? problem.message}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="warning" role="alert" title={t.waiting(waiting)}>
      <p>{t.waitingHint}</p>
      <p>
        <Button size="small" onClick={retry}>
          {t.retry}
        </Button>
      </p>
    </Notice>
  )
}
