import { useQuery } from '@tanstack/react-query'
import type { Reception } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { cardTexts } from '../../match/card-texts'
import { isDeclined } from '../../match/marks'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import type { FoundKind } from './asked-record'
import { receptionQuery } from './reception-query'
import { receptionTexts } from './reception-texts'

/** How many people of other organizations kept the record, and how many declined it for which reason. */
export function ReceptionSection({ kind, id }: { kind: FoundKind; id: string }) {
  const t = useMessages(receptionTexts)
  return (
    <section aria-labelledby="reception" className="mt-10 flex flex-col gap-3 print:hidden">
      <h2 id="reception" className="text-xl">
        {t.title}
      </h2>
      <p className="max-w-3xl text-sm text-solid-gray-700">{t.lead}</p>
      <QueryView query={useQuery(receptionQuery(kind, id))} skeleton={<Skeleton rows={1} height="h-32" />}>
        {(reception) => <Counts reception={reception} />}
      </QueryView>
    </section>
  )
}

function Counts({ reception }: { reception: Reception }) {
  const t = useMessages(receptionTexts)
  const { reasons } = useMessages(cardTexts)
  const formats = useFormats()
  const { least, kept, others } = reception
  const rows = [
    ...(kept === null ? [] : [{ name: t.kept, people: kept }]),
    ...reception.reasons.flatMap(({ reason, people }) =>
      isDeclined(reason) ? [{ name: t.declined(reasons[reason]), people }] : [],
    ),
    ...(others === null ? [] : [{ name: t.others, people: others }]),
  ]
  if (rows.length === 0) return <p>{t.none(least)}</p>
  return (
    <dl className="card max-w-xl divide-y divide-line">
      {rows.map(({ name, people }) => (
        <div key={name} className="flex items-baseline justify-between gap-4 px-4 py-2">
          <dt className="min-w-0">{name}</dt>
          <dd className="font-bold whitespace-nowrap tabular-nums">{t.people(formats.number(people))}</dd>
        </div>
      ))}
    </dl>
  )
}
