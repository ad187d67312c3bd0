import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { QualityList } from '../../quality/quality-list'
import { qualityTexts } from '../../quality/quality-texts'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { useRegionKeys } from '../../ui/regions'

/** What waits to be looked after, one record after the other: why, what is proposed, and the key that does it. */
export function QualityPage() {
  const t = useMessages(qualityTexts)
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead}>
      <QualityList nothing={<Nothing />} />
    </Page>
  )
}

function Nothing() {
  const t = useMessages(qualityTexts)
  const paths = usePaths()
  return (
    <div className="flex flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
      <p role="status">{t.none}</p>
      <ButtonLink href={paths.myRecords()}>{t.mine}</ButtonLink>
    </div>
  )
}
