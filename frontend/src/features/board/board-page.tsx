import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Tagged } from '../../api/client'
import type { BoardView } from '../../api/types'
import { boardQuery } from '../../board/board-queries'
import { RecordTitle } from '../../board/shown-record'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { oneOf, textOf } from '../../search-values'
import { ButtonLink, TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useRegionKeys } from '../../ui/regions'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { BoardBar } from './board-bar'
import { Cards } from './cards'
import { pageTexts } from './page-texts'

const ProblemPage = lazy(() =>
  import('../../record/problem-page').then((module) => ({ default: module.ProblemPage })),
)

const VIEWS = ['board', 'list'] as const

/** One board, as columns or as a list; both can do the same. */
export function BoardPage() {
  const { id = '' } = useParams({ strict: false })
  const query = useQuery(boardQuery(id))
  if (query.data) return <Board key={id} board={query.data} />
  if (query.error) {
    return (
      <Suspense>
        <ProblemPage error={query.error} onRetry={() => void query.refetch()} />
      </Suspense>
    )
  }
  return (
    <div className="page py-8">
      <Skeleton rows={3} height="h-40" />
    </div>
  )
}

function Board({ board }: { board: Tagged<BoardView> }) {
  const texts = useMessages(pageTexts)
  const t = texts.view
  const paths = usePaths()
  const router = useRouter()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const { view } = board
  const shown = oneOf(search.view, VIEWS) ?? 'board'
  const card = textOf(search.card)
  useRegionKeys()
  const go = (next: { view?: 'list' | undefined; card?: string | undefined }, replace = false) =>
    void router.navigate({ href: paths.board(view.id, next), resetScroll: false, replace })
  const asList = shown === 'list' ? 'list' : undefined
  return (
    <Page
      title={view.title}
      heading={<MixedText text={view.title} />}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {view.about && (
            <span>
              {texts.boards.about} <RecordTitle record={view.about} />
            </span>
          )}
          <TextLink href={paths.boards}>{t.all}</TextLink>
        </span>
      }
    >
      <BoardBar board={board} />
      {view.archivedAt && (
        <Notice tone="warning">
          <p>{t.archived}</p>
        </Notice>
      )}
      {view.cards.length === 0 ? (
        <Empty view={view} />
      ) : (
        <Tabs
          label={t.label}
          tabs={VIEWS.map((key) => ({ key, label: t[key] }))}
          selected={shown}
          onSelect={(key) => go({ view: key === 'list' ? key : undefined })}
        >
          <Cards
            board={view}
            asList={shown === 'list'}
            opened={card}
            onOpen={(opened) => go({ view: asList, card: opened }, true)}
          />
        </Tabs>
      )}
    </Page>
  )
}

/** What to do first. */
function Empty({ view: { about } }: { view: BoardView }) {
  const t = useMessages(pageTexts).view
  const paths = usePaths()
  return (
    <div className="flex max-w-3xl flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
      <p className="font-bold">{t.empty}</p>
      <p>{t.emptyHint}</p>
      {about ? (
        <ButtonLink look="solid" href={paths.matches(about.kind, about.id)}>
          {t.findMatches}
        </ButtonLink>
      ) : (
        <ButtonLink look="solid" href={paths.search()}>
          {t.search}
        </ButtonLink>
      )}
    </div>
  )
}
