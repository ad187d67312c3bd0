import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { RECORD_KINDS } from '../../search-params'
import { Link } from '../../ui/link'
import { homeTexts } from './home-texts'

const figuresQuery = queryOptions({
  queryKey: ['catalogue', 'figures'],
  queryFn: () => unwrap(api.GET('/api/v1/catalogue', { params: { query: { limit: 1 } } })),
})

/** How much of each kind is published, each a way into its list. */
export function Figures() {
  const t = useMessages(homeTexts)
  const formats = useFormats()
  const paths = usePaths()
  const counts = useQuery(figuresQuery).data?.facets.kind
  const countOf = (kind: string) => counts?.find((one) => one.value === kind)?.count
  return (
    <section aria-label={t.figures} className="flex flex-col gap-3">
      <h2 className="text-xl">{t.figures}</h2>
      <ul className="grid grid-cols-2 gap-3 desktop:grid-cols-4">
        {RECORD_KINDS.map((kind) => (
          <li key={kind}>
            <Link
              href={paths.list(kind)}
              className="card flex min-h-24 flex-col justify-center p-4 hover:bg-key-50"
            >
              <span className="text-3xl leading-130 font-bold text-key-900">
                {counts ? formats.number(countOf(kind) ?? 0) : '…'}
              </span>
              <span className="underline underline-offset-4">{t.browse[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
