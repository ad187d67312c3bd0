import { useQuery } from '@tanstack/react-query'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Fact } from '../../record/facts'
import { organizationTexts } from './organization-texts'
import { paceQuery } from './pace-query'

/** By when an organization promises to answer, and how it did in the last year. */
export function PaceFacts({ id, promised }: { id: string; promised: number | null }) {
  const t = useMessages(organizationTexts).pace
  const formats = useFormats()
  const { data: pace, isPending } = useQuery(paceQuery(id))
  const days = promised ?? pace?.promised
  const told = pace?.asked != null && pace.answered != null && pace.medianDays != null
  return (
    <>
      <Fact name={t.promised}>{days ? t.within(formats.number(days)) : t.unknown}</Fact>
      <Fact name={t.lately}>
        {/* As long before the answer as after it, so that nothing moves. */}
        <span className={isPending ? 'invisible' : ''}>
          {told
            ? t.answered(
                formats.number(pace.answered ?? 0),
                formats.number(pace.asked ?? 0),
                formats.number(pace.medianDays ?? 0),
              )
            : t.few}
        </span>
      </Fact>
    </>
  )
}
