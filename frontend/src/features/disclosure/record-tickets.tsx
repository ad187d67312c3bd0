import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../i18n/messages'
import { QueryView } from '../../ui/query-view'
import type { TiedKind } from './disclosure-queries'
import { TicketList } from './ticket-list'
import { recordTicketsQuery } from './ticket-queries'
import { ticketTexts } from './ticket-texts'

/** Who of the platform asked to look at the record in an emergency, for those whose it is. */
export function RecordTickets({ kind, id }: { kind: TiedKind; id: string }) {
  const t = useMessages(ticketTexts)
  const query = useQuery(recordTicketsQuery(kind, id))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.ofRecord}</h2>
      <p className="text-sm text-solid-gray-700">{t.ofRecordLead}</p>
      <QueryView query={query}>
        {({ items }) => <TicketList label={t.ofRecord} tickets={items} none={t.noneOfRecord} />}
      </QueryView>
    </section>
  )
}
