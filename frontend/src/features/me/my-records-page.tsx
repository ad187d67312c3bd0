import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import type { Stage } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { myRecordsQuery } from '../../record/my-records-query'
import { recordTexts } from '../../record/record-texts'
import { stageTexts } from '../../record/stage-texts'
import { RECORD_KINDS } from '../../search-params'
import { oneOf } from '../../search-values'
import { hasRole, useSession } from '../../session/session'
import { ButtonLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Select } from '../../ui/select'
import { StatusLine } from '../../ui/status-line'
import { Tabs } from '../../ui/tabs'
import { meTexts } from './me-texts'
import { RecordTable } from './record-table'

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007'

const STAGES: readonly Stage[] = ['DRAFT', 'REVIEW', 'SHARED', 'PUBLISHED', 'CLOSED', 'WITHDRAWN']

export function MyRecordsPage() {
  const t = useMessages(meTexts)
  const record = useMessages(recordTexts)
  const formats = useFormats()
  const names = useMessages(stageTexts).stage
  const search: Record<string, unknown> = useSearch({ strict: false })
  const stage = oneOf(search.stage, STAGES)
  const kind = oneOf(search.kind, RECORD_KINDS)
  const change = useChange()
  const query = useQuery(myRecordsQuery({ stage, kind }))
  const counts = query.data?.stages
  const tabs = [
    { key: 'ALL' as const, label: t.all },
    ...STAGES.map((one) => ({
      key: one,
      // As wide before the numbers come as after: nothing moves then.
      label: `${names[one]} ${(counts ? formats.number(counts[one] ?? 0) : '').padStart(2, FIGURE_SPACE)}`,
    })),
  ]
  return (
    <Page title={t.title} lead={t.lead} actions={<NewRecords />}>
      <Select
        label={t.kind}
        inline
        className="max-w-80"
        empty={t.anyKind}
        options={RECORD_KINDS.map((value) => ({ value, label: record.kind[value] }))}
        value={kind ?? ''}
        onChange={(event) => change({ stage, kind: oneOf(event.target.value, RECORD_KINDS) })}
      />
      <Tabs
        label={t.stages}
        tabs={tabs}
        selected={stage ?? 'ALL'}
        onSelect={(key) => change({ stage: oneOf(key, STAGES), kind })}
      >
        <QueryView query={query}>
          {({ items, total }) => (
            <div className="flex flex-col gap-3">
              <StatusLine>{t.found(formats.number(total))}</StatusLine>
              {items.length === 0 ? <p>{t.empty}</p> : <RecordTable records={items} />}
            </div>
          )}
        </QueryView>
      </Tabs>
    </Page>
  )
}

function useChange() {
  const paths = usePaths()
  const router = useRouter()
  return (search: Parameters<typeof paths.myRecords>[0]) => {
    void router.navigate({ href: paths.myRecords(search), resetScroll: false })
  }
}

function NewRecords() {
  const t = useMessages(meTexts)
  const paths = usePaths()
  const session = useSession()
  const university = hasRole(session, 'researcher', 'coordinator')
  return (
    <>
      {university && <ButtonLink href={paths.create('seed')}>{t.newSeed}</ButtonLink>}
      {hasRole(session, 'company', 'coordinator') && (
        <ButtonLink href={paths.create('need')}>{t.newNeed}</ButtonLink>
      )}
      {hasRole(session, 'coordinator') && (
        <ButtonLink href={paths.create('researcher')}>{t.newResearcher}</ButtonLink>
      )}
      <ButtonLink look="text" href={paths.pairs}>
        {t.pairs}
      </ButtonLink>
      <ButtonLink look="text" href={paths.shared}>
        {t.shared}
      </ButtonLink>
      {hasRole(session, 'officer', 'manager', 'coordinator') && (
        <ButtonLink look="text" href={paths.clearances}>
          {t.clearances}
        </ButtonLink>
      )}
      <ButtonLink look="text" href={paths.import}>
        {t.import}
      </ButtonLink>
    </>
  )
}
