import type { IntroductionParty, IntroductionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { PartyOwner } from '../../introduction/party'
import { usePaths } from '../../paths'
import { recordTexts } from '../../record/record-texts'
import { TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { threadTexts } from './thread-texts'

/** The two records that are brought together, and whose they are. */
export function Parties({ introduction: { need, offer, side } }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts)
  return (
    <ul aria-label={t.parties} className="grid gap-3 desktop:grid-cols-2">
      <li>
        <Party party={need} own={side === 'NEED'} />
      </li>
      <li>
        <Party party={offer} own={side === 'OFFER'} />
      </li>
    </ul>
  )
}

function Party({ party, own }: { party: IntroductionParty; own: boolean }) {
  const t = useMessages(threadTexts)
  const kinds = useMessages(recordTexts).kind
  const paths = usePaths()
  const { kind, id, title, organization } = party
  return (
    <div className="card flex h-full flex-col gap-1 p-4">
      <p className="text-sm text-solid-gray-700">{(own ? t.own : t.theirs)(kinds[kind])}</p>
      <p className="break-words">
        <TextLink href={paths.record(kind, id)}>
          <Localized text={title} />
        </TextLink>
      </p>
      <p className="text-sm">
        {organization ? (
          <TextLink href={paths.record('organization', organization.id)}>
            <PartyOwner party={party} />
          </TextLink>
        ) : (
          <PartyOwner party={party} />
        )}
      </p>
    </div>
  )
}
