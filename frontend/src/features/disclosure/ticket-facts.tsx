import type { TicketView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Fact, Facts } from '../../record/facts'
import { ticketTexts } from './ticket-texts'

/** Who asked why, who decided, and when it ends or ended. */
export function TicketFacts({ ticket }: { ticket: TicketView }) {
  const t = useMessages(ticketTexts)
  const formats = useFormats()
  const { state, decidedAt, until, endedAt } = ticket
  const by = (name: string | null, at: string) => t.by(name ?? t.gone, formats.dateTime(at))
  return (
    <Facts>
      <Fact name={t.reason}>
        <span className="whitespace-pre-line break-words">{ticket.reason}</span>
      </Fact>
      <Fact name={t.asked}>{by(ticket.askedBy, ticket.askedAt)}</Fact>
      {(state === 'OPEN' || state === 'EXPIRED') && (
        <Fact name={t.openUntil}>{formats.dateTime(ticket.openUntil)}</Fact>
      )}
      {decidedAt && <Fact name={until ? t.granted : t.refused}>{by(ticket.decidedBy, decidedAt)}</Fact>}
      {state === 'GRANTED' && until && <Fact name={t.until}>{formats.dateTime(until)}</Fact>}
      {state === 'ENDED' && until && (
        <Fact name={t.ended}>
          {endedAt ? by(ticket.endedBy, endedAt) : t.itself(formats.dateTime(until))}
        </Fact>
      )}
    </Facts>
  )
}
