import type { IntroductionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Icon } from '../../ui/icon'
import { TextLink } from '../../ui/link'
import { Notice } from '../../ui/notice'
import { threadTexts } from './thread-texts'

/** How what is written now is kept. */
export function Secrecy({ introduction: { secrecy } }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts).secrecy
  if (secrecy !== 'NDA') return <Notice tone="warning">{t.open}</Notice>
  return (
    <p className="flex items-start gap-2 rounded-8 bg-solid-gray-50 px-4 py-3">
      <Icon name="lock" className="mt-1" />
      {t.bound}
    </p>
  )
}

/** Why nothing can be written: it is over, not sent yet, or the agreement has yet to be accepted. */
export function NotWritable({ introduction }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts)
  const paths = usePaths()
  const { state, side, need } = introduction
  if (state === 'SUGGESTED' || state === 'DECLINED' || state === 'EXPIRED' || state === 'CLOSED')
    return <p>{t.write.over[state]}</p>
  return (
    <p className="flex flex-wrap gap-x-3">
      {t.write.bound}
      <TextLink href={side === 'NEED' ? paths.access('need', need.id) : paths.shared}>
        {t.entry.agree}
      </TextLink>
    </p>
  )
}
