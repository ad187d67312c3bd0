import { useQuery } from '@tanstack/react-query'
import { similarQuery } from '../../consultation/consultation-queries'
import { consultationTexts } from '../../consultation/consultation-texts'
import { StateChip } from '../../consultation/state-chip'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { deskTexts } from './desk-texts'

/** What the desk answered before to questions like it. */
export function Similar({ id }: { id: string }) {
  const t = useMessages(deskTexts)
  const words = useMessages(consultationTexts)
  const formats = useFormats()
  const paths = usePaths()
  const query = useQuery(similarQuery(id))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.similar.title}</h2>
      <p className="text-sm text-solid-gray-700">{t.similar.lead}</p>
      <QueryView query={query} skeleton={<Skeleton rows={2} height="h-20" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.similar.none}</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {items.map((one) => (
                <li key={one.id} className="card flex flex-col gap-1 p-3">
                  <TextLink href={paths.consultation(one.id)}>
                    <MixedText text={one.opening} />
                  </TextLink>
                  <p className="flex flex-wrap items-center gap-x-3 text-sm text-solid-gray-700">
                    <StateChip state={one.state} />
                    <span>{words.closed(formats.date(one.closedAt))}</span>
                  </p>
                  {one.answer && (
                    <p className="line-clamp-3 break-words text-sm">
                      <MixedText text={one.answer} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}
