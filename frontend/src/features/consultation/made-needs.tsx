import type { ConsultationView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ButtonLink, TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { deskTexts } from './desk-texts'

/** Whether a need of it is still to be completed; what is hidden from the reader is. */
export const hasDrafts = ({ needs, needsMade }: Pick<ConsultationView, 'needs' | 'needsMade'>): boolean =>
  needs.length < needsMade || needs.some(({ stage }) => stage === 'DRAFT' || stage === 'REVIEW')

/** The needs it became: to be completed by who asked, to be opened by the desk once they are shared. */
export function MadeNeeds({ view: { needs, needsMade } }: { view: ConsultationView }) {
  const t = useMessages(deskTexts).page
  const formats = useFormats()
  const language = useLanguage()
  const paths = usePaths()
  if (needsMade === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.needs}</h2>
      {hasDrafts({ needs, needsMade }) && (
        <p className="text-sm text-solid-gray-700">
          {needs.length < needsMade ? t.needsHidden(formats.number(needsMade)) : t.needsLead}
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {needs.map(({ id, title, stage }) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-3 p-4">
            <TextLink href={paths.record('need', id)}>
              <Localized text={title} />
            </TextLink>
            {stage === 'DRAFT' && (
              <ButtonLink
                size="small"
                href={paths.edit('need', id)}
                aria-label={t.completeOf(plain(title, language))}
              >
                {t.complete}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
