import type { Passage } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { MarkedText } from './marked-text'
import { matchTexts } from './match-texts'

/** A sentence with its marks, and the record it was taken from when that is another one. */
export function PassageText({ passage, className = '' }: { passage: Passage; className?: string }) {
  const t = useMessages(matchTexts)
  const paths = usePaths()
  const { source } = passage
  return (
    <div className={className}>
      <p>
        <MarkedText text={passage.text} highlights={passage.highlights} lang={passage.language} />
      </p>
      {source && (
        <p className="text-sm text-solid-gray-700">
          {t.fromSeed}
          <TextLink href={paths.record(source.kind, source.id)}>
            <Localized text={source.title} />
          </TextLink>
        </p>
      )}
    </div>
  )
}
