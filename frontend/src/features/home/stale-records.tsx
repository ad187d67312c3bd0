import { useQuery } from '@tanstack/react-query'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { confirmationsQuery } from '../../record/confirmation-queries'
import { TextLink } from '../../ui/link'
import { homeTexts } from './home-texts'

/** Records that nobody looked after for long. */
export function StaleRecords() {
  const t = useMessages(homeTexts).actions
  const formats = useFormats()
  const paths = usePaths()
  const count = useQuery(confirmationsQuery).data?.items.length
  if (!count) return null
  return (
    <p>
      <TextLink href={paths.quality}>{t.stale(formats.number(count))}</TextLink>
    </p>
  )
}
