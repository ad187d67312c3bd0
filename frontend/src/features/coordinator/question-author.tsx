import type { BoardAuthor } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Localized } from '../../ui/localized'
import { questionsTexts } from './questions-texts'

/** Who wrote something, where they did and when. */
export function Written({ author: { name, organization }, at }: { author: BoardAuthor; at: string }) {
  const t = useMessages(questionsTexts)
  const formats = useFormats()
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
      <span>{t.by(name ?? t.gone, formats.dateTime(at))}</span>
      {organization && <Localized text={organization.name} />}
    </p>
  )
}
