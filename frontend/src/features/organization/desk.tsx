import type { OrganizationView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Fact, Facts } from '../../record/facts'
import { hasRole, useSession } from '../../session/session'
import { ButtonLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { organizationTexts } from './organization-texts'
import { PaceFacts } from './pace'

/** Where questions go, when it is closed, and how fast it answers. */
export function Desk({ organization }: { organization: OrganizationView }) {
  const t = useMessages(organizationTexts)
  const { id, desk } = organization
  if (!desk) return null
  return (
    <section className="card flex flex-col gap-3 border-2 border-key-900 p-5">
      <div>
        <h2 className="text-lg">{t.desk}</h2>
        <p className="text-solid-gray-700">{t.deskHint}</p>
        <p className="font-bold">
          <Localized text={desk.name} />
        </p>
        <Mail address={desk.mail} />
        <AskHere organization={organization} />
      </div>
      {(desk.deputy?.ja || desk.deputy?.en) && (
        <div>
          <p>
            {t.deputy}: <Localized text={desk.deputy} />
          </p>
          <Mail address={desk.deputyMail} />
        </div>
      )}
      <Facts>
        <PaceFacts id={id} promised={desk.answerWithin} />
        <Closures closures={desk.closures} />
        {desk.copies === 'ON_ACCEPTANCE' && <Fact name={t.copies}>{t.copiesLater}</Fact>}
      </Facts>
    </section>
  )
}

/** Who looks for partners and money, and does not answer questions. Source: consultation/Desks.java. */
const NOT_ANSWERING = ['LARGE_COMPANY', 'SMALL_COMPANY', 'STARTUP', 'INVESTOR', 'FINANCIAL_INSTITUTION']

/** The way to ask here rather than by mail, for those who may. */
function AskHere({ organization: { id, stage, types, desk } }: { organization: OrganizationView }) {
  const t = useMessages(organizationTexts)
  const paths = usePaths()
  const session = useSession()
  const asks = hasRole(session, 'company') && session?.organization && session.organization !== id
  const answers = types.some((type) => !NOT_ANSWERING.includes(type)) && desk?.mail && desk.deputy
  if (!asks || !answers || stage !== 'PUBLISHED') return null
  return (
    <ButtonLink look="solid" className="mt-3" href={paths.askDeskOf(id)}>
      {t.ask}
    </ButtonLink>
  )
}

function Mail({ address }: { address: string | null }) {
  if (!address) return null
  return (
    <p>
      <a href={`mailto:${address}`} className="break-all text-key-900 underline underline-offset-4">
        {address}
      </a>
    </p>
  )
}

/** What is over interests nobody any more. */
function Closures({ closures }: Pick<NonNullable<OrganizationView['desk']>, 'closures'>) {
  const t = useMessages(organizationTexts)
  const formats = useFormats()
  const today = new Date().toISOString().slice(0, 10)
  const coming = closures
    .map((interval) => interval.split('/'))
    .filter(([from = '', to = from]) => to >= today)
  return (
    <Fact name={t.closures}>
      {coming.length > 0 &&
        formats.list(coming.map(([from = '', to = from]) => t.closure(formats.date(from), formats.date(to))))}
    </Fact>
  )
}
