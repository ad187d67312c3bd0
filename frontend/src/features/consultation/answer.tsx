import type { ConsultationView } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Localized } from '../../ui/localized'
import { MixedText } from '../../ui/mixed-text'
import { Notice } from '../../ui/notice'
import { deskTexts } from './desk-texts'

/** What the desk said at the end, and where it came from. */
export function Answer({ view }: { view: ConsultationView }) {
  const t = useMessages(deskTexts).page
  const language = useLanguage()
  return (
    <>
      {view.referredBy && <p>{t.referredBy(plain(view.referredBy.name, language))}</p>}
      {view.answer && (
        <Notice tone={view.state === 'ADVISED' ? 'success' : 'info'} title={t.answer[view.state]}>
          {view.referredTo && (
            <p>
              {t.referredTo}: <Localized text={view.referredTo.name} className="font-bold" />
            </p>
          )}
          <p className="whitespace-pre-line break-words">
            <MixedText text={view.answer} />
          </p>
        </Notice>
      )}
    </>
  )
}
