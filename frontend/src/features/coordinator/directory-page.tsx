import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { CoordinatorEntry } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { Button } from '../../ui/button'
import { ButtonLink } from '../../ui/link'
import { Localized } from '../../ui/localized'
import { MixedText } from '../../ui/mixed-text'
import { Page } from '../../ui/page'
import { StatusLine } from '../../ui/status-line'
import { AskedFilters } from './asked-filters'
import { directoryQuery } from './coordinator-queries'
import { coordinatorTexts } from './coordinator-texts'
import { More } from './more'
import { OwnCard } from './own-card'
import { useAsked } from './use-asked'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

/** Who coordinates where and can help with what, and one's own card. */
export function DirectoryPage() {
  const t = useMessages(coordinatorTexts)
  const formats = useFormats()
  const paths = usePaths()
  const { asked, isNarrowed, change, clear } = useAsked(paths.coordinators)
  const query = useInfiniteQuery({ ...directoryQuery(asked), placeholderData: keepPreviousData })
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<ButtonLink href={paths.questions}>{t.questions}</ButtonLink>}
    >
      <AskedFilters asked={asked} onChange={change} />
      <More query={query}>
        {({ pages }) => (
          <>
            <StatusLine>{t.found(formats.number(pages[0]?.total ?? 0))}</StatusLine>
            {pages[0]?.total === 0 && (
              <div className="flex flex-col items-start gap-3">
                <p>{isNarrowed ? t.none : t.noneYet}</p>
                {isNarrowed && <Button onClick={clear}>{t.clear}</Button>}
              </div>
            )}
            <ul aria-label={t.list} className="grid gap-4 desktop-admin:grid-cols-2">
              {pages
                .flatMap(({ items }) => items)
                .map((entry) => (
                  <li key={entry.account}>
                    <EntryCard entry={entry} />
                  </li>
                ))}
            </ul>
            <OwnCard />
          </>
        )}
      </More>
    </Page>
  )
}

function EntryCard({ entry: { name, organization, sheet } }: { entry: CoordinatorEntry }) {
  const t = useMessages(coordinatorTexts)
  return (
    <article className="card flex h-full flex-col gap-3 p-4">
      <h2 className="text-lg">
        {name}
        {organization && (
          <span className="block text-sm font-normal text-solid-gray-700">
            <Localized text={organization.name} />
          </span>
        )}
      </h2>
      <Facts>
        <Fact name={t.expertise}>{sheet.expertise && <Words text={sheet.expertise} />}</Fact>
        <CodesFact name={t.fields} list="fields" codes={sheet.fields} />
        <Fact name={t.record}>{sheet.record && <Words text={sheet.record} />}</Fact>
        <Fact name={t.profile}>{sheet.profile && <Words text={sheet.profile} />}</Fact>
        <CodesFact name={t.region} list="prefectures" codes={sheet.prefectures} />
        <Fact name={t.languages}>{sheet.languages}</Fact>
      </Facts>
    </article>
  )
}

function Words({ text }: { text: string }) {
  return (
    <span className="whitespace-pre-line break-words">
      <MixedText text={text} />
    </span>
  )
}
