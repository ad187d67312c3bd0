import { useQuery } from '@tanstack/react-query'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { StatusLine } from '../../ui/status-line'
import { letInQuery, pledgeQuery } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { LetInCard } from './let-in-card'
import { Pledge } from './pledge'

/** Records of others that are not public and that the reader is let in on, and what binds them. */
export function SharedPage() {
  const t = useMessages(disclosureTexts).shared
  const formats = useFormats()
  const pledge = useQuery(pledgeQuery)
  const records = useQuery(letInQuery)
  // Both at once: what came later would push the other down.
  const data = pledge.data && records.data && { pledge: pledge.data, items: records.data.items }
  const query = {
    data,
    error: pledge.error ?? records.error,
    refetch: () => Promise.all([pledge.refetch(), records.refetch()]),
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={query}>
        {({ pledge: made, items }) => (
          <>
            {!made.acceptedAt && <Pledge pledge={made} />}
            {items.length === 0 ? (
              <p>{t.none}</p>
            ) : (
              <div className="flex flex-col gap-3">
                <StatusLine>{t.found(formats.number(items.length))}</StatusLine>
                <ul aria-label={t.list} className="flex flex-col gap-3">
                  {items.map((record) => (
                    <li key={record.id}>
                      <LetInCard record={record} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {made.acceptedAt && <Pledge pledge={made} />}
          </>
        )}
      </QueryView>
    </Page>
  )
}
