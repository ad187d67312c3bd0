import type { Prospect } from '../api/types'
import { useFormats } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { Icon } from '../ui/icon'
import { askTexts } from './ask-texts'
import { introductionTexts } from './introduction-texts'
import { dayText } from './moments'
import { otherOf } from './party'

/** To whom it goes, by when they answer, and what they will not learn. */
export function AskTerms({ prospect }: { prospect: Prospect }) {
  const t = useMessages(askTexts)
  const { anonymous } = useMessages(introductionTexts)
  const language = useLanguage()
  const formats = useFormats()
  const { due, days, masked } = prospect
  const whose = otherOf(prospect).organization
  return (
    <ul className="flex flex-col gap-1">
      <li>{t.to(whose ? plain(whose.name, language) : anonymous)}</li>
      <li className="font-bold">{t.due(dayText(due, language), formats.number(days))}</li>
      <li className="flex items-start gap-1.5">
        <Icon name="warning" className="mt-1 size-5 text-warning-yellow-2" />
        {t.nothingSecret}
      </li>
      {masked && (
        <li className="flex items-start gap-1.5">
          <Icon name="lock" className="mt-1 size-5" />
          {t.masked}
        </li>
      )}
    </ul>
  )
}
