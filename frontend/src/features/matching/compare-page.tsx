import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { BoardButton, useBoarding } from '../../board/board-part'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ButtonLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { useNamesSettled } from '../../vocabulary/vocabulary'
import { targetOf, useAskedRecord, useAsking } from './asked-record'
import { CompareActions } from './compare-actions'
import { CompareTable } from './compare-table'
import { type Column, useComparedQuery } from './compared'
import { compareSearch } from './matching-search'
import { matchingTexts } from './matching-texts'
import { savedMatchesQuery } from './saved-matches-query'
import { useAskingFor } from './use-asking-for'

const RANKED = 100

/** Up to four candidates side by side; the address says which. */
export function ComparePage() {
  const t = useMessages(matchingTexts).compare
  const language = useLanguage()
  const paths = usePaths()
  const router = useRouter()
  const { kind, id } = useAsking()
  const search = compareSearch(useSearch({ strict: false }))
  const of = targetOf(kind, search.of)
  const ids = search.ids ?? []
  const record = useAskedRecord(kind, id)
  const ranked = useQuery({ ...savedMatchesQuery(kind, id, { of, limit: RANKED }), enabled: ids.length > 0 })
  const records = useQuery(useComparedQuery(of, ids))
  const title = plain(record.data?.title, language)
  const back = <ButtonLink href={paths.matches(kind, id, { of: search.of, pick: ids })}>{t.back}</ButtonLink>
  const remove = (gone: string) => {
    const left = ids.filter((one) => one !== gone)
    void router.navigate({ href: paths.compare(kind, id, { of: search.of, ids: left }), resetScroll: false })
  }
  if (ids.length === 0) {
    return (
      <Page title={t.title} actions={back}>
        <Notice title={t.few}>
          <p>{t.fewHint}</p>
        </Notice>
      </Page>
    )
  }
  const error = record.error ?? ranked.error ?? records.error
  const reread = () => {
    for (const query of [record, ranked, records]) void query.refetch()
  }
  const named = useNamesSettled()
  const { onBoard, dialog } = useBoarding({ kind, id })
  const { more, ready, sheet } = useAskingFor({ kind, id }, record.data, of)
  const data = named && ready ? record.data && ranked.data && records.data : undefined
  return (
    <Page title={t.title} lead={title && t.lead(title)} actions={back}>
      <QueryView query={{ data, error, refetch: reread }} skeleton={<Skeleton rows={1} height="h-96" />}>
        {(found) => {
          const columns = found.flatMap((compared): Column[] =>
            compared
              ? [{ compared, match: ranked.data?.matches.find((match) => match.id === compared.view.id) }]
              : [],
          )
          return (
            <div className="flex flex-col gap-4">
              {sheet}
              {dialog}
              {columns.length < found.length && (
                <Notice tone="warning" title={t.gone}>
                  <p>{t.goneHint}</p>
                </Notice>
              )}
              {columns.length > 0 && <CompareTable columns={columns} onRemove={remove} more={more} />}
              {columns.length > 0 && (
                <CompareActions columns={columns}>
                  {onBoard && (
                    <BoardButton
                      onClick={() =>
                        onBoard(...columns.map(({ compared }) => ({ kind: of, id: compared.view.id })))
                      }
                    />
                  )}
                </CompareActions>
              )}
            </div>
          )
        }}
      </QueryView>
    </Page>
  )
}
