import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { confirmationsQuery } from '../../record/confirmation-queries'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { useRegionKeys } from '../../ui/regions'
import { Skeleton } from '../../ui/skeleton'
import { QualityRows } from './quality-rows'
import { qualityTexts } from './quality-texts'

/** What waits to be looked after, one record after the other: why, what is proposed, and the key that does it. */
export function QualityPage() {
  const t = useMessages(qualityTexts)
  useRegionKeys()
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={useQuery(confirmationsQuery)} skeleton={<Skeleton rows={5} height="h-28" />}>
        {({ items }) => (items.length === 0 ? <Nothing /> : <QualityRows items={items} />)}
      </QueryView>
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
