import type { Prospect } from '../api/types'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { useSession } from '../session/session'
import { ButtonLink } from '../ui/link'
import { Notice } from '../ui/notice'
import { askTexts } from './ask-texts'
import { Couple as CoupleOf } from './couple'
import { ownOf } from './party'

/** Why the two cannot be brought together, and the way to what would help. */
export function Obstacle({ prospect, onClose }: { prospect: Prospect; onClose: () => void }) {
  const t = useMessages(askTexts).obstacle
  const way = useWay(prospect)
  const words: Readonly<Record<string, string>> = t.why
  return (
    <>
      <CoupleOf prospect={prospect} />
      <Notice tone="warning" title={t.title}>
        <p>{words[prospect.obstacle ?? ''] ?? t.other}</p>
      </Notice>
      {way && (
        <ButtonLink className="self-start" href={way.href} onClick={onClose}>
          {way.text}
        </ButtonLink>
      )}
    </>
  )
}

function useWay(prospect: Prospect): { text: string; href: string } | null {
  const t = useMessages(askTexts).obstacle
  const paths = usePaths()
  const organization = useSession()?.organization
  const { kind, id } = ownOf(prospect)
  switch (prospect.obstacle) {
    case 'introduction-desk-missing':
      return organization ? { text: t.desk, href: paths.edit('organization', organization) } : null
    case 'introduction-already-asked':
      return prospect.introduction ? { text: t.open, href: paths.introduction(prospect.introduction) } : null
    case 'introduction-not-readable':
      return { text: t.share, href: kind === 'researcher' ? paths.record(kind, id) : paths.access(kind, id) }
    default:
      return null
  }
}
