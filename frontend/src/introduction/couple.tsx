import type { IntroductionParty, Prospect } from '../api/types'
import { useMessages } from '../i18n/messages'
import { recordTexts } from '../record/record-texts'
import { Localized } from '../ui/localized'
import { askTexts } from './ask-texts'
import { otherOf, ownOf, PartyOwner } from './party'

/** One's own record and that of the other side. */
export function Couple({ prospect }: { prospect: Prospect }) {
  const t = useMessages(askTexts)
  return (
    <ul className="grid gap-2 desktop:grid-cols-2">
      <Party name={t.own} party={ownOf(prospect)} />
      <Party name={t.theirs} party={otherOf(prospect)} />
    </ul>
  )
}

function Party({ name, party }: { name: (kind: string) => string; party: IntroductionParty }) {
  const kinds = useMessages(recordTexts).kind
  return (
    <li className="flex min-w-0 flex-col rounded-8 bg-solid-gray-50 px-3 py-2">
      <span className="text-sm text-solid-gray-700">{name(kinds[party.kind])}</span>
      <span className="font-bold break-words">
        <Localized text={party.title} />
      </span>
      <span className="text-sm">
        <PartyOwner party={party} />
      </span>
    </li>
  )
}
