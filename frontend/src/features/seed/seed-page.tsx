import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { SeedView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { seedMatchesQuery } from '../../match/match-queries'
import { RelatedList } from '../../match/related-list'
import { usePaths } from '../../paths'
import { BothLanguages } from '../../record/both-languages'
import { fieldLabels } from '../../record/field-labels'
import { ReadinessScale } from '../../record/readiness-scale'
import { RecordLead } from '../../record/record-lead'
import { RecordPage } from '../../record/record-page'
import { seedQuery } from '../../record/record-queries'
import { recordTexts } from '../../record/record-texts'
import { Warnings } from '../../record/warnings'
import { useSession } from '../../session/session'
import { Restricted } from './restricted'
import { SeedFacts } from './seed-facts'
import { SeedPeople } from './seed-people'

const RELATED = 4

export function SeedPage() {
  const { id } = useParams({ from: '/$language/seeds/$id' })
  return (
    <RecordPage
      kind="seed"
      query={useQuery(seedQuery(id))}
      titleOf={(seed) => seed.title}
      leadOf={(seed) => (
        <RecordLead stage={seed.stage} owner={seed.owner} updatedAt={seed.updatedAt}>
          <SeedPeople people={seed.people} />
        </RecordLead>
      )}
    >
      {(seed) => <SeedSheet seed={seed} />}
    </RecordPage>
  )
}

function SeedSheet({ seed }: { seed: SeedView }) {
  const label = useMessages(fieldLabels)
  return (
    <>
      <Warnings warnings={seed.warnings} />
      <BothLanguages heading={label.plainSummary} text={seed.plainSummary} />
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
      <SeedFacts seed={seed} />
      <Restricted seed={seed} />
      <Related id={seed.id} />
    </>
  )
}

function Related({ id }: { id: string }) {
  const t = useMessages(recordTexts).similar
  const paths = usePaths()
  const session = useSession()
  return (
    <>
      <RelatedList
        title={t.needs}
        none={t.none}
        query={seedMatchesQuery(id, 'need', RELATED)}
        more={session ? { href: paths.matches('seed', id, { of: 'need' }), label: t.all } : undefined}
      />
      <RelatedList title={t.seeds} none={t.none} query={seedMatchesQuery(id, 'seed', RELATED)} />
    </>
  )
}
