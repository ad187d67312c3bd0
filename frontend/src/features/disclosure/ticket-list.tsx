import type { TicketView } from '../../api/types'
import { TicketCard } from './ticket-card'

interface TicketListProps {
  label: string
  tickets: readonly TicketView[]
  /** What is said when there are none. */
  none: string
}

export function TicketList({ label, tickets, none }: TicketListProps) {
  if (tickets.length === 0) return <p>{none}</p>
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <TicketCard ticket={ticket} />
        </li>
      ))}
    </ul>
  )
}
