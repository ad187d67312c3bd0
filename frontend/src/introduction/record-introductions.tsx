import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { IntroductionLine } from './introduction-line'
import { introductionsQuery } from './introduction-queries'
import { introductionTexts } from './introduction-texts'

const SHOWN = 5

/** The introductions of one record, for those who have part in them. */
export function RecordIntroductions({ id }: { id: string }) {
  const t = useMessages(introductionTexts).record
  const paths = usePaths()
  const page = useQuery(introductionsQuery({ record: id }, SHOWN)).data
  if (!page || page.items.length === 0) return null
  return (
    <section className="flex flex-col gap-2 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{t.title}</h2>
        <TextLink href={paths.introductions({ record: id })}>{t.all}</TextLink>
      </div>
      <ul className="card divide-y divide-line px-4">
        {page.items.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionLine introduction={introduction} />
          </li>
        ))}
      </ul>
    </section>
  )
}
