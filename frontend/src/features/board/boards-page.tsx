import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardSummary } from '../../api/types'
import { boardsQuery, COLUMNS } from '../../board/board-queries'
import { boardTexts } from '../../board/board-texts'
import { RecordTitle } from '../../board/shown-record'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { NewBoard } from './new-board'
import { pageTexts } from './page-texts'

/** The boards of one's organization. */
export function BoardsPage() {
  const t = useMessages(pageTexts).boards
  const [view, setView] = useState<'open' | 'archived'>('open')
  const [making, setMaking] = useState(false)
  const query = useQuery(boardsQuery(view === 'archived'))
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button look="solid" onClick={() => setMaking(true)}>
          {t.create}
        </Button>
      }
    >
      <Tabs
        label={t.views}
        tabs={(['open', 'archived'] as const).map((key) => ({ key, label: t[key] }))}
        selected={view}
        onSelect={setView}
      >
        <QueryView query={query} skeleton={<Skeleton rows={3} height="h-28" />}>
          {({ items }) =>
            items.length > 0 ? (
              <ul className="grid grid-cols-1 gap-3 desktop-admin:grid-cols-2">
                {items.map((board) => (
                  <BoardLine key={board.id} board={board} />
                ))}
              </ul>
            ) : view === 'open' ? (
              <div className="flex max-w-3xl flex-col items-start gap-3 rounded-12 bg-solid-gray-50 p-5">
                <p className="font-bold">{t.none}</p>
                <p>{t.sample}</p>
              </div>
            ) : (
              <p>{t.noneArchived}</p>
            )
          }
        </QueryView>
      </Tabs>
      {making && <NewBoard onClose={() => setMaking(false)} />}
    </Page>
  )
}

function BoardLine({ board }: { board: BoardSummary }) {
  const t = useMessages(pageTexts).boards
  const { column } = useMessages(boardTexts)
  const formats = useFormats()
  const paths = usePaths()
  return (
    <li className="card flex flex-col gap-2 border-solid-gray-420 p-4">
      <h2 className="text-lg leading-150 break-words">
        <TextLink href={paths.board(board.id)}>
          <MixedText text={board.title} />
        </TextLink>
      </h2>
      {board.about && (
        <p className="text-sm">
          <span className="text-solid-gray-700">{t.about}</span> <RecordTitle record={board.about} />
        </p>
      )}
      <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {COLUMNS.map((key) => (
          <div key={key} className="flex gap-1">
            <dt className="text-solid-gray-700">{column[key]}</dt>
            <dd className="font-bold">{formats.number(board.columns[key] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-solid-gray-700">{t.changed(formats.dateTime(board.updatedAt))}</p>
    </li>
  )
}
