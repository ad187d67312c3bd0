import { useRouter } from '@tanstack/react-router'
import type { Tagged } from '../../api/client'
import type { ConsultationView } from '../../api/types'
import { sendOn, withdraw } from '../../consultation/consultation-calls'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { ButtonLink } from '../../ui/link'
import { ProblemView } from '../../ui/problem-view'
import { deskTexts } from './desk-texts'
import type { Run } from './use-consultation'

interface AskerActsProps {
  it: Tagged<ConsultationView>
  run: Run
}

/** What who asked can do: take it back, send it on to whom it was referred. */
export function AskerActs({ it: { view, etag }, run: { busy, problem, run } }: AskerActsProps) {
  const t = useMessages(deskTexts).page
  const language = useLanguage()
  const paths = usePaths()
  const router = useRouter()
  const onSend = async () => {
    const sent = await run(() => sendOn(view.id, etag), t.sentOn)
    if (sent) await router.navigate({ href: paths.consultation(sent.view.id) })
  }
  return (
    <div className="flex flex-wrap gap-3 empty:hidden">
      {problem && <ProblemView error={problem} />}
      {view.allowed.includes('withdraw') && (
        <Button busy={busy} onClick={() => void run(() => withdraw(view.id, etag), t.withdrawn)}>
          {t.withdraw}
        </Button>
      )}
      {view.state === 'REFERRED' && view.referredTo && !view.sentOn && (
        <ConfirmedButton
          look="solid"
          label={t.sendOn}
          title={t.sendOnSure(plain(view.referredTo.name, language))}
          confirm={t.sendOn}
          confirmLook="solid"
          busy={busy}
          onConfirm={onSend}
        >
          <p>{t.sendOnLead}</p>
        </ConfirmedButton>
      )}
      {view.sentOn && <ButtonLink href={paths.consultation(view.sentOn)}>{t.seeSent}</ButtonLink>}
    </div>
  )
}
