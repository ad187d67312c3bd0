import type { IntroductionView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { introductionTexts } from '../../introduction/introduction-texts'
import { useTurnText } from '../../introduction/turn'
import { Notice } from '../../ui/notice'
import { threadTexts } from './thread-texts'

interface OvertakenProps {
  before: IntroductionView
  now: IntroductionView
}

/** Somebody was faster: what is otherwise now, while what was typed stays. */
export function Overtaken({ before, now }: OvertakenProps) {
  const t = useMessages(threadTexts).overtaken
  const { state } = useMessages(introductionTexts)
  const turn = useTurnText()
  const formats = useFormats()
  const written = now.entries.length - before.entries.length
  return (
    <Notice tone="warning" role="alert" title={t.title}>
      <ul className="list-disc pl-5">
        {before.state !== now.state && <li>{t.state(state[before.state], state[now.state])}</li>}
        {turn(before) !== turn(now) && <li>{turn(now)}</li>}
        {written > 0 && <li>{t.written(formats.number(written))}</li>}
      </ul>
      <p>{t.kept}</p>
    </Notice>
  )
}
