import { api, unwrap, unwrapOptional } from '../../api/client'
import type { TicketState, TicketView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { useDoing } from '../../record/use-doing'
import { useSession } from '../../session/session'
import { Chip } from '../../ui/chip'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { TextLink } from '../../ui/link'
import { ProblemView } from '../../ui/problem-view'
import { useToast } from '../../ui/toast'
import { TicketFacts } from './ticket-facts'
import { TICKETS } from './ticket-queries'
import { ticketTexts } from './ticket-texts'

const TONES = {
  OPEN: 'amber',
  EXPIRED: 'gray',
  REFUSED: 'gray',
  GRANTED: 'red',
  ENDED: 'gray',
} as const satisfies Record<TicketState, string>

/** One request, what became of it, and what may be done about it. The record is named by its id alone. */
export function TicketCard({ ticket }: { ticket: TicketView }) {
  const t = useMessages(ticketTexts)
  const kinds = useMessages(recordTexts).kind
  const paths = usePaths()
  const atHome = Boolean(useSession()?.organization)
  const { id, kind, record, state, own } = ticket
  const { send, busy, problem } = useSending()
  const who = ticket.askedBy ?? t.gone
  const path = { params: { path: { id } } }
  const decide = (decision: 'GRANTED' | 'REFUSED', done: string) =>
    send(() => unwrap(api.PUT('/api/v1/tickets/{id}/decision', { ...path, body: { decision } })), done)
  const end = () => send(() => unwrapOptional(api.DELETE('/api/v1/tickets/{id}', path)), t.doneEnd)
  return (
    <article className="card flex flex-col gap-3 p-4">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
        <Chip tone={TONES[state]}>{t.state[state]}</Chip>
        <span className="break-all">
          {kinds[kind]} {record}
        </span>
      </h3>
      <TicketFacts ticket={ticket} />
      {problem && <ProblemView error={problem} />}
      {own && state === 'OPEN' && <p className="text-sm">{t.own}</p>}
      <span className="flex flex-wrap items-center gap-3">
        {(atHome || (own && state === 'GRANTED')) && (
          <TextLink href={paths.record(kind, record)}>{t.read}</TextLink>
        )}
        {ticket.allowed.includes('GRANTED') && (
          <ConfirmedButton
            size="small"
            look="solid"
            label={t.grant}
            name={t.grantOf(who, record)}
            title={t.sureGrant}
            confirm={t.grant}
            confirmLook="solid"
            busy={busy}
            onConfirm={() => decide('GRANTED', t.doneGrant)}
          >
            <p>{t.leadGrant(who)}</p>
          </ConfirmedButton>
        )}
        {ticket.allowed.includes('REFUSED') && (
          <ConfirmedButton
            size="small"
            label={t.refuse}
            name={t.refuseOf(who, record)}
            title={t.sureRefuse}
            confirm={t.refuse}
            busy={busy}
            onConfirm={() => decide('REFUSED', t.doneRefuse)}
          >
            <p>{t.leadRefuse}</p>
          </ConfirmedButton>
        )}
        {ticket.allowed.includes('ENDED') && (
          <ConfirmedButton
            size="small"
            label={t.end}
            name={t.endOf(who, record)}
            title={t.sureEnd}
            confirm={t.end}
            busy={busy}
            onConfirm={end}
          >
            <p>{t.leadEnd}</p>
          </ConfirmedButton>
        )}
      </span>
    </article>
  )
}

/** Sends what is decided, and says so; what could be read before may be closed now. */
function useSending() {
  const toast = useToast()
  const { during, busy, problem } = useDoing(TICKETS, ['need'], ['seed'])
  const send = (act: () => Promise<unknown>, done: string) =>
    during(async () => {
      await act()
      toast(done)
    })
  return { send, busy, problem }
}
