import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { NeedView } from '../../api/types'
import { BoardPart } from '../../board/record-part'
import { originQuery } from '../../consultation/consultation-queries'
import { consultationTexts } from '../../consultation/consultation-texts'
import { useMessages } from '../../i18n/messages'
import { AskPart, IntroductionsPart } from '../../introduction/record-part'
import { needMatchesQuery } from '../../match/match-queries'
import { RelatedList } from '../../match/related-list'
import { usePaths } from '../../paths'
import { Attachments } from '../../record/attachments'
import { BothLanguages } from '../../record/both-languages'
import { fieldLabels } from '../../record/field-labels'
import { RecordLead } from '../../record/record-lead'
import { RecordPage } from '../../record/record-page'
import { needQuery } from '../../record/record-queries'
import { recordTexts } from '../../record/record-texts'
import { RestrictedPart } from '../../record/restricted-part'
import { Icon } from '../../ui/icon'
import { ButtonLink, TextLink } from '../../ui/link'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { NeedFacts } from './need-facts'
import { needTexts } from './need-texts'

const TEXTS = ['problem', 'situation', 'tried', 'constraints', 'outcome', 'useScene'] as const
const RELATED = 4

export function NeedPage() {
  const { id } = useParams({ from: '/$language/needs/$id' })
  const kindLabel = useCodeLabel('needKinds')
  return (
    <RecordPage
      kind="need"
      query={useQuery(needQuery(id))}
      titleOf={(need) => need.title}
      leadOf={(need) => (
        <RecordLead of={need}>{need.needKind && <span>{kindLabel(need.needKind)}</span>}</RecordLead>
      )}
    >
      {(need) => <NeedSheet need={need} />}
    </RecordPage>
  )
}

function NeedSheet({ need }: { need: NeedView }) {
  const label = useMessages(fieldLabels)
  return (
    <>
      <MatchesLink need={need} />
      <BoardPart record={{ kind: 'need', id: need.id }}>
        <AskPart kind="need" record={need} />
      </BoardPart>
      {need.allowed.length > 0 && <Origin id={need.id} />}
      {TEXTS.map((field) => (
        <BothLanguages key={field} heading={label[field]} text={need[field]} />
      ))}
      <NeedFacts need={need} />
      {need.attachments.length > 0 && (
        <RestrictedPart>
          <Attachments kind="need" record={need.id} attachments={need.attachments} />
        </RestrictedPart>
      )}
      <BothLanguages heading={label.notes} text={need.notes} />
      {!need.openDetails && !need.allowed.includes('read-full') && <DetailsClosed />}
      <IntroductionsPart id={need.id} />
      <Related id={need.id} />
    </>
  )
}

/** Says that there is more to it, and how one comes to read it. */
function DetailsClosed() {
  const t = useMessages(needTexts).closed
  return (
    <div className="flex gap-3 rounded-8 bg-solid-gray-50 p-4">
      <Icon name="lock" className="mt-1 size-5 text-solid-gray-700" />
      <div className="min-w-0">
        <p className="font-bold">{t.title}</p>
        <p className="text-sm text-solid-gray-700">{t.text}</p>
      </div>
    </div>
  )
}

/** That a desk wrote it down, for who may read what it was made of. */
function Origin({ id }: { id: string }) {
  const t = useMessages(consultationTexts)
  const paths = usePaths()
  const origin = useQuery(originQuery(id)).data
  if (!origin) return null
  return (
    <p className="text-sm">
      {t.from} <TextLink href={paths.consultation(origin.id)}>{t.origin}</TextLink>
    </p>
  )
}

function MatchesLink({ need }: { need: NeedView }) {
  const t = useMessages(recordTexts)
  const paths = usePaths()
  return (
    <div className="print:hidden">
      <ButtonLink
        look={need.allowed.includes('publish') ? 'outline' : 'solid'}
        href={paths.matches('need', need.id)}
      >
        {t.matches}
      </ButtonLink>
    </div>
  )
}

function Related({ id }: { id: string }) {
  const t = useMessages(recordTexts).similar
  const paths = usePaths()
  return (
    <>
      <RelatedList
        title={t.seedsForNeed}
        none={t.none}
        query={needMatchesQuery(id, 'seed', RELATED)}
        more={{ href: paths.matches('need', id), label: t.all }}
      />
      <RelatedList
        title={t.researchersForNeed}
        none={t.none}
        query={needMatchesQuery(id, 'researcher', RELATED)}
        more={{ href: paths.matches('need', id, { of: 'researcher' }), label: t.all }}
      />
    </>
  )
}
