import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { TicketState } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { oneOf, textOf } from '../../search-values'
import { hasRole, useSession } from '../../session/session'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { AskTicket } from './ask-ticket'
import { TicketList } from './ticket-list'
import { ticketsQuery } from './ticket-queries'
import { ticketTexts } from './ticket-texts'

const PAST: readonly TicketState[] = ['ENDED', 'REFUSED', 'EXPIRED']

/** Emergency looks: administrators ask and decide, managers see and end those of their own house. */
export function TicketsPage() {
  const t = useMessages(ticketTexts)
  const isAdmin = hasRole(useSession(), 'admin')
  const search: Record<string, unknown> = useSearch({ strict: false })
  const query = useQuery(ticketsQuery)
  const parts = [
    { title: t.waiting, none: t.noWaiting, states: ['OPEN'] },
    { title: t.running, none: t.noRunning, states: ['GRANTED'] },
    { title: t.past, none: t.noPast, states: PAST },
  ] as const
  return (
    <Page title={t.title} lead={t.lead}>
      <QueryView query={query} skeleton={<Skeleton rows={3} height="h-24" />}>
        {({ items }) =>
          parts.map(({ title, none, states }) => (
            <section key={title} className="flex flex-col gap-3">
              <h2 className="text-xl">{title}</h2>
              <TicketList
                label={title}
                none={none}
                tickets={items.filter(({ state }) => (states as readonly TicketState[]).includes(state))}
              />
            </section>
          ))
        }
      </QueryView>
      {/* Not before the list: what comes above it later would push it down. */}
      {isAdmin && query.data && (
        <AskTicket kind={oneOf(search.kind, ['need', 'seed'] as const)} record={textOf(search.record)} />
      )}
    </Page>
  )
}
