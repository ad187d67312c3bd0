import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { shellTexts } from './shell-texts'

export function CommandButton() {
  const t = useMessages(shellTexts)
  const paths = usePaths()
  return (
    <Link href={paths.search()} className="inline-flex min-h-11 items-center gap-2 rounded-8 px-3">
      <Icon name="search" />
      <span className="sr-only">{t.find}</span>
    </Link>
  )
}
