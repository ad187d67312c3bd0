import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { SeedView } from '../../api/types'
import { BoardPart } from '../../board/record-part'
import { useMessages } from '../../i18n/messages'
import { AskPart, IntroductionsPart } from '../../introduction/record-part'
import { BothLanguages } from '../../record/both-languages'
import { ReadinessScale } from '../../record/readiness-scale'
import { RecordLead } from '../../record/record-lead'
import { RecordPage } from '../../record/record-page'
import { seedQuery } from '../../record/record-queries'
import { seedLabels } from '../../record/seed-labels'
import { SeedFigure } from './seed-figure'
import { SeedPeople } from './seed-people'

const Related = lazy(() => import('./related').then((module) => ({ default: module.Related })))
const SeedFacts = lazy(() => import('./seed-facts').then((module) => ({ default: module.SeedFacts })))
const Restricted = lazy(() => import('./restricted').then((module) => ({ default: module.Restricted })))

export function SeedPage() {
  const { id } = useParams({ from: '/$language/seeds/$id' })
  return (
    <RecordPage
      kind="seed"
      query={useQuery(seedQuery(id))}
      titleOf={(seed) => seed.title}
      leadOf={(seed) => (
        <RecordLead of={seed}>
          <SeedPeople people={seed.people} />
        </RecordLead>
      )}
    >
      {(seed) => <SeedSheet seed={seed} />}
    </RecordPage>
  )
}

function SeedSheet({ seed }: { seed: SeedView }) {
  const label = useMessages(seedLabels)
  return (
    <>
      <BoardPart record={{ kind: 'seed', id: seed.id }}>
        <AskPart kind="seed" record={seed} />
      </BoardPart>
      <BothLanguages heading={label.plainSummary} text={seed.plainSummary} />
      <SeedFigure seed={seed} />
      {seed.trl && (
        <section className="flex flex-col gap-1">
          <h2 className="text-lg">{label.trl}</h2>
          <ReadinessScale level={seed.trl} />
        </section>
      )}
      <BothLanguages heading={label.summary} text={seed.summary} />
      <BothLanguages heading={label.strengths} text={seed.strengths} />
      <BothLanguages heading={label.applications} text={seed.applications} />
      <BothLanguages heading={label.wantedPartner} text={seed.wantedPartner} />
      <Suspense>
        <SeedFacts seed={seed} />
        {seed.allowed.includes('read-detail') && <Restricted seed={seed} />}
      </Suspense>
      <IntroductionsPart id={seed.id} />
      <Suspense>
        <Related id={seed.id} />
      </Suspense>
    </>
  )
}
