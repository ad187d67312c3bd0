import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ButtonLink, TextLink } from '../../ui/link'
import type { AskedRecord, AskingKind } from './asked-record'
import { matchingTexts } from './matching-texts'

interface NoMatchesProps {
  asking: { kind: AskingKind; id: string }
  record: AskedRecord
}

/** What to do when nothing fits. */
export function NoMatches({ asking, record }: NoMatchesProps) {
  const t = useMessages(matchingTexts)
  const paths = usePaths()
  return (
    <section aria-label={t.list} className="card flex flex-col items-start gap-3 p-6">
      <p className="font-bold">{record.asksNothing ? t.noThesis : t.none}</p>
      <p>{record.asksNothing ? t.noThesisHint : t.noneHint}</p>
      <div className="flex flex-wrap items-center gap-4">
        {record.allowed.includes('edit') && (
          <ButtonLink href={paths.edit(asking.kind, asking.id)}>{t.editRecord}</ButtonLink>
        )}
        <TextLink href={paths.search()}>{t.searchInstead}</TextLink>
      </div>
    </section>
  )
}
