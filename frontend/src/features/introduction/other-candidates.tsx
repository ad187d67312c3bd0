import type { IntroductionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { ownOf } from '../../introduction/party'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { threadTexts } from './thread-texts'

/** Where whoever asked goes on after a no, or after no answer. */
export function OtherCandidates({ introduction }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts).candidates
  const paths = usePaths()
  const { state, side, asking, offer } = introduction
  if (side !== asking || (state !== 'DECLINED' && state !== 'EXPIRED')) return null
  const { kind, id } = ownOf(introduction)
  const of = side === 'NEED' && offer.kind === 'researcher' ? offer.kind : undefined
  return (
    <p className="print:hidden">
      <TextLink href={paths.matches(kind, id, { of })}>{t[side]}</TextLink>
    </p>
  )
}
