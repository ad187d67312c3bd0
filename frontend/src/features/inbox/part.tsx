import { useId } from 'react'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { TextLink } from '../../ui/link'
import { QueryView } from '../../ui/query-view'
import { RowsOfPart } from '../../ui/row-title'
import { Skeleton } from '../../ui/skeleton'
import { inboxTexts } from './inbox-texts'
import type { InboxPart } from './use-parts'

/** One kind of thing that waits: how many, its rows, and the way to its whole page. */
export function Part({ part: { name, count, error, refetch, href, rows } }: { part: InboxPart }) {
  const t = useMessages(inboxTexts)
  const formats = useFormats()
  const titleId = useId()
  return (
    <section
      aria-labelledby={titleId}
      tabIndex={-1}
      data-region=""
      className="flex scroll-mt-24 flex-col gap-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="text-xl leading-150">
          {t.parts[name]}
          {count !== undefined && (
            <span className="ml-2 text-base font-normal">{t.count(formats.number(count))}</span>
          )}
        </h2>
        <TextLink href={href}>{t.all[name]}</TextLink>
      </div>
      <QueryView
        query={{ data: count === undefined ? undefined : rows, error, refetch }}
        skeleton={<Skeleton rows={2} height="h-32" />}
      >
        {(known) => <RowsOfPart>{known}</RowsOfPart>}
      </QueryView>
    </section>
  )
}
