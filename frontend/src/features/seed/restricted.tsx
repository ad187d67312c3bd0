import type { LocalizedText, SeedView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { BothLanguages } from '../../record/both-languages'
import { Fact, Facts } from '../../record/facts'
import { recordTexts } from '../../record/record-texts'
import { seedLabels } from '../../record/seed-labels'
import { Icon } from '../../ui/icon'
import { restrictedTexts } from './restricted-texts'

/** The part of a seed that only its own people receive from the server. */
export function Restricted({ seed }: { seed: SeedView }) {
  const t = useMessages(recordTexts)
  const label = useMessages(seedLabels)
  const own = useMessages(restrictedTexts)
  const formats = useFormats()
  const patents = seed.unpublishedPatents ?? []
  if (!hasText(seed.details) && !hasText(seed.evaluation) && patents.length === 0) return null
  return (
    <section className="flex flex-col gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 p-5">
      <h2 className="flex items-center gap-2 text-lg">
        <Icon name="lock" />
        {t.restricted}
      </h2>
      <p className="text-solid-gray-700">{t.restrictedHelp}</p>
      <BothLanguages heading={label.details} text={seed.details} />
      {patents.length > 0 && (
        <Facts>
          <Fact name={label.unpublishedPatents}>{formats.list(patents)}</Fact>
        </Facts>
      )}
      <BothLanguages heading={own.evaluation} text={seed.evaluation} />
    </section>
  )
}

function hasText(text: LocalizedText | undefined): boolean {
  return Boolean(text?.ja || text?.en)
}
