import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { ButtonLink } from '../ui/link'
import { problemTexts } from '../ui/problem-texts'

/** Where to go from a page that is not there. */
export function WaysOn() {
  const t = useMessages(problemTexts)
  const paths = usePaths()
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink look="solid" href={paths.search()}>
        {t.toSearch}
      </ButtonLink>
      <ButtonLink href={paths.home}>{t.toHome}</ButtonLink>
    </div>
  )
}
