import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ResearcherView } from '../../api/types'
import { BoardPart } from '../../board/record-part'
import { useMessages } from '../../i18n/messages'
import { AskPart, IntroductionsPart } from '../../introduction/record-part'
import { researcherMatchesQuery } from '../../match/match-queries'
import { RelatedList } from '../../match/related-list'
import { usePaths } from '../../paths'
import { BothLanguages } from '../../record/both-languages'
import { fieldLabels } from '../../record/field-labels'
import { RecordLead } from '../../record/record-lead'
import { RecordPage } from '../../record/record-page'
import { researcherQuery } from '../../record/record-queries'
import { recordTexts } from '../../record/record-texts'
import { Warnings } from '../../record/warnings'
import { Localized } from '../../ui/localized'
import { Entrusted } from './entrusted'
import { ResearcherFacts } from './researcher-facts'

const RELATED = 4

export function ResearcherPage() {
  const { id } = useParams({ from: '/$language/people/$id' })
  return (
    <RecordPage
      kind="researcher"
      query={useQuery(researcherQuery(id))}
      titleOf={(person) => person.name}
      leadOf={(person) => (
        <RecordLead of={person}>
          <span lang="ja">{person.name?.kana}</span>
          <Localized text={person.department} />
          <Localized text={person.position} />
        </RecordLead>
      )}
    >
      {(person) => <ResearcherSheet person={person} />}
    </RecordPage>
  )
}

function ResearcherSheet({ person }: { person: ResearcherView }) {
  const label = useMessages(fieldLabels)
  const t = useMessages(recordTexts).similar
  const paths = usePaths()
  return (
    <>
      <Warnings warnings={person.warnings} />
      <BoardPart record={{ kind: 'researcher', id: person.id }}>
        <AskPart kind="researcher" record={person} />
      </BoardPart>
      <BothLanguages heading={label.summary} text={person.summary} />
      <ResearcherFacts person={person} />
      <Entrusted person={person} />
      <IntroductionsPart id={person.id} />
      <RelatedList
        title={t.needsForResearcher}
        none={t.none}
        query={researcherMatchesQuery(person.id, RELATED)}
        more={{ href: paths.matches('researcher', person.id, { of: 'need' }), label: t.all }}
      />
    </>
  )
}
