import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { problemOf } from '../../api/api-problem'
import { api, unwrap } from '../../api/client'
import type { SharedBoard } from '../../api/types'
import { COLUMNS } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { RecordOwner, RecordTitle } from '../../board/shown-record'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { MixedText } from '../../ui/mixed-text'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { ScoreLine } from './card-parts'
import { pageTexts } from './page-texts'

/** The board of a link, whose secret stands behind the # of the address; anybody who has it reads it. */
export function SharedBoardPage() {
  const t = useMessages(pageTexts).shared
  const secret = useLocation().hash
  if (secret) return <Shared secret={secret} />
  return (
    <Page title={t.title}>
      <p>{t.missing}</p>
    </Page>
  )
}

function Shared({ secret }: { secret: string }) {
  const texts = useMessages(pageTexts)
  const t = texts.shared
  const formats = useFormats()
  const query = useQuery({
    queryKey: ['shared-board', secret],
    queryFn: () => unwrap(api.POST('/api/v1/shared-board', { body: { secret } })),
    retry: false,
    gcTime: 0,
  })
  if (query.error && problemOf(query.error).status === 404) {
    return (
      <Page title={t.title}>
        <Notice tone="warning">
          <p>{t.over}</p>
        </Notice>
      </Page>
    )
  }
  const board = query.data
  return (
    <Page
      title={board?.title ?? t.title}
      heading={<MixedText text={board?.title ?? t.title} />}
      lead={
        board && (
          <span className="flex flex-wrap gap-x-4">
            <span>{t.lead(formats.dateTime(board.until))}</span>
            {board.about && (
              <span>
                {texts.boards.about} <RecordTitle record={board.about} />
              </span>
            )}
          </span>
        )
      }
    >
      <QueryView query={query} skeleton={<Skeleton rows={3} height="h-40" />}>
        {({ cards }) => (cards.length === 0 ? <p>{t.none}</p> : <Columns cards={cards} />)}
      </QueryView>
    </Page>
  )
}

function Columns({ cards }: { cards: SharedBoard['cards'] }) {
  const words = useMessages(boardTexts)
  const formats = useFormats()
  return (
    <div className="grid grid-cols-1 items-start gap-3 desktop-admin:grid-cols-5">
      {COLUMNS.map((column) => {
        const there = cards.filter((card) => card.column === column)
        return (
          <section key={column} className="flex min-w-0 flex-col gap-2 rounded-12 bg-solid-gray-50 p-2">
            <h2 className="flex justify-between px-1 text-base">
              {words.column[column]} <span>{formats.number(there.length)}</span>
            </h2>
            <ul className="flex flex-col gap-2">
              {there.map(({ record, score }, index) => (
                <li
                  key={record?.id ?? index}
                  className="card flex flex-col gap-1 border-solid-gray-420 bg-white p-3 text-sm"
                >
                  <h3 className="text-base leading-150 break-words">
                    <RecordTitle record={record} />
                  </h3>
                  <RecordOwner record={record} />
                  {score && <ScoreLine score={score} />}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
