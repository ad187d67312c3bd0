import { useQuery } from '@tanstack/react-query'
import type { RecordSummary, Session } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { IntroductionLine } from '../../introduction/introduction-line'
import { introductionsQuery } from '../../introduction/introduction-queries'
import { researcherMatchesQuery } from '../../match/match-queries'
import { MatchRow } from '../../match/match-row'
import { usePaths } from '../../paths'
import { myRecordsQuery } from '../../record/my-records-query'
import { hasRole } from '../../session/session'
import { Icon } from '../../ui/icon'
import { ButtonLink, TextLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { OwnConsultations, WaitingConsultations } from './consultations'
import { homeTexts } from './home-texts'
import { StaleRecords } from './stale-records'

const SHOWN = 5
const URGENT = 3

/** What somebody who is signed in can do next. */
export function NextActions({ session }: { session: Session }) {
  const t = useMessages(homeTexts).actions
  const paths = usePaths()
  const coordinates = hasRole(session, 'coordinator', 'admin')
  // Who belongs to no organization, such as an administrator, has no records of one.
  const belongs = session.organization !== null
  const drafts = useQuery({ ...myRecordsQuery({ stage: 'DRAFT', limit: SHOWN }), enabled: belongs }).data
  const reviews = useQuery({
    ...myRecordsQuery({ stage: 'REVIEW', limit: SHOWN }),
    enabled: belongs && coordinates,
  }).data
  return (
    <section className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-5">
      <h2 className="text-xl">{t.title(session.account.name)}</h2>
      {belongs && <Introductions />}
      {belongs && hasRole(session, 'coordinator') && <WaitingConsultations />}
      {belongs && hasRole(session, 'company') && <OwnConsultations />}
      {belongs && <StaleRecords />}
      <Records title={t.reviews} records={reviews?.items ?? []} />
      <Records title={t.drafts} records={drafts?.items ?? []} />
      {session.researcher && <Needs id={session.researcher} />}
      <div className="flex flex-wrap gap-3">
        {belongs && hasRole(session, 'coordinator') && <ButtonLink href={paths.inbox}>{t.inbox}</ButtonLink>}
        {hasRole(session, 'company') && (
          <ButtonLink look="solid" href={paths.create('need')}>
            {t.newNeed}
          </ButtonLink>
        )}
        {hasRole(session, 'company') && <ButtonLink href={paths.askDesk}>{t.ask}</ButtonLink>}
        {hasRole(session, 'researcher', 'coordinator') && (
          <ButtonLink look="solid" href={paths.create('seed')}>
            {t.newSeed}
          </ButtonLink>
        )}
        {belongs ? (
          <ButtonLink look="text" href={paths.myRecords()}>
            {t.all}
          </ButtonLink>
        ) : (
          <p>{t.nothing}</p>
        )}
      </div>
    </section>
  )
}

/** Introductions that wait for the reader's side, the most urgent ones first. */
function Introductions() {
  const t = useMessages(homeTexts).actions.introductions
  const formats = useFormats()
  const paths = usePaths()
  const page = useQuery(introductionsQuery({ turn: 'mine' }, URGENT)).data
  if (!page || page.mine === 0) return null
  return (
    <div className="flex flex-col gap-1">
      <h3>
        {t.waiting(formats.number(page.mine))}
        {page.overdue > 0 && (
          <span className="ml-3 inline-flex items-center gap-1 text-error-2">
            <Icon name="warning" />
            {t.overdue(formats.number(page.overdue))}
          </span>
        )}
      </h3>
      <ul className="card divide-y divide-line px-4">
        {page.items.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionLine introduction={introduction} />
          </li>
        ))}
      </ul>
      <TextLink className="self-start" href={paths.introductions({ turn: 'mine' })}>
        {t.all}
      </TextLink>
    </div>
  )
}

function Records({ title, records }: { title: string; records: readonly RecordSummary[] }) {
  const paths = usePaths()
  if (records.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="flex flex-col">
        {records.map((record) => (
          <li key={record.id} className="py-1">
            <TextLink href={paths.record(record.kind, record.id)}>
              <Localized text={record.title} />
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Needs({ id }: { id: string }) {
  const t = useMessages(homeTexts).actions
  const matches = useQuery(researcherMatchesQuery(id, SHOWN)).data?.matches ?? []
  if (matches.length === 0) return null
  return (
    <div className="flex flex-col gap-2">
      <h3>{t.needs}</h3>
      <ul className="flex flex-col gap-3">
        {matches.map((match) => (
          <li key={match.id}>
            <MatchRow match={match} />
          </li>
        ))}
      </ul>
    </div>
  )
}
