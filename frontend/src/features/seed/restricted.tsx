import type { LocalizedText, SeedView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Attachments } from '../../record/attachments'
import { BothLanguages } from '../../record/both-languages'
import { Fact, Facts } from '../../record/facts'
import { RestrictedPart } from '../../record/restricted-part'
import { seedLabels } from '../../record/seed-labels'
import { restrictedTexts } from './restricted-texts'

/** The part of a seed that only its own people receive from the server. */
export function Restricted({ seed }: { seed: SeedView }) {
  const label = useMessages(seedLabels)
  const own = useMessages(restrictedTexts)
  const formats = useFormats()
  const patents = seed.unpublishedPatents ?? []
  const isUnwritten = !hasText(seed.details) && !hasText(seed.evaluation)
  if (isUnwritten && patents.length === 0 && seed.attachments.length === 0) return null
  return (
    <RestrictedPart>
      <BothLanguages heading={label.details} text={seed.details} />
      {patents.length > 0 && (
        <Facts>
          <Fact name={label.unpublishedPatents}>{formats.list(patents)}</Fact>
        </Facts>
      )}
      <Attachments kind="seed" record={seed.id} attachments={seed.attachments} />
      <BothLanguages heading={own.evaluation} text={seed.evaluation} />
    </RestrictedPart>
  )
}

function hasText(text: LocalizedText | undefined): boolean {
  return Boolean(text?.ja || text?.en)
}
