import { useId } from 'react'
import type { IntroductionSummary } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { DeclinePanel } from '../match/decline-panel'
import { usePaths } from '../paths'
import { recordTexts } from '../record/record-texts'
import { Button } from '../ui/button'
import { LetterHint } from '../ui/letter-hint'
import { TextLink } from '../ui/link'
import { Localized } from '../ui/localized'
import { Notice } from '../ui/notice'
import { RowTitle } from '../ui/row-title'
import { answerTexts } from './answer-texts'
import { IntroductionChip, Turn } from './introduction-state'
import { introductionTexts } from './introduction-texts'
import { otherOf, ownOf, PartyOwner } from './party'
import { useMeetingText } from './turn'
import { mayAnswer, type Queue } from './use-queue'

interface QueueRowProps {
  introduction: IntroductionSummary
  queue: Queue
}

/** One introduction: who with whom, where it stands, who acts next and by when. */
export function QueueRow({ introduction, queue }: QueueRowProps) {
  const t = useMessages(answerTexts)
  const words = useMessages(introductionTexts)
  const kinds = useMessages(recordTexts).kind
  const paths = usePaths()
  const meeting = useMeetingText()(introduction)
  const titleId = useId()
  const { id, assignee, assigned, mine, turn } = introduction
  const other = otherOf(introduction)
  const own = ownOf(introduction)
  const trouble = queue.troubles[id]
  return (
    <article
      tabIndex={-1}
      data-row={id}
      aria-labelledby={titleId}
      className={`card flex scroll-mt-24 flex-col gap-2 p-4 focus-visible:outline-4 focus-visible:outline-offset-2 focus-visible:outline-black ${mine ? 'border-l-[5px] border-key-900' : 'border-solid-gray-420'}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <IntroductionChip {...introduction} />
        <Turn introduction={introduction} />
        {meeting && <span>{meeting}</span>}
      </div>
      <div className="min-w-0">
        <RowTitle id={titleId} className="text-lg leading-150">
          <TextLink href={paths.introduction(id)}>
            <Localized text={other.title} />
          </TextLink>
        </RowTitle>
        <p className="flex flex-wrap gap-x-3 text-sm">
          <span className="text-solid-gray-700">{kinds[other.kind]}</span>
          <PartyOwner party={other} />
        </p>
      </div>
      <p className="text-sm break-words">
        <span className="text-solid-gray-700">{t.own(kinds[own.kind])}</span> <Localized text={own.title} />
      </p>
      {turn && (
        <p className="text-sm text-solid-gray-700">
          {assigned ? words.inCharge(words.you) : assignee ? words.inCharge(assignee) : words.wholeDesk}
        </p>
      )}
      {trouble && (
        <Notice tone="warning" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
      {queue.refusing === id && (
        <DeclinePanel
          question={t.why}
          hint={t.whyHint}
          onChoose={(reason) => queue.choose(id, reason)}
          onClose={() => queue.stopRefusing(id)}
        />
      )}
      {mayAnswer(introduction) && <Answers introduction={introduction} queue={queue} />}
    </article>
  )
}

function Answers({ introduction, queue }: QueueRowProps) {
  const t = useMessages(answerTexts)
  const language = useLanguage()
  const { id } = introduction
  const title = plain(otherOf(introduction).title, language)
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        size="small"
        look="solid"
        busy={queue.sending.includes(id)}
        aria-label={t.acceptOf(title)}
        onClick={() => queue.accept(id)}
      >
        {t.accept}
        <LetterHint>Y</LetterHint>
      </Button>
      <Button
        size="small"
        aria-label={t.refuseOf(title)}
        aria-expanded={queue.refusing === id}
        onClick={() => queue.refuse(id)}
      >
        {t.refuse}
        <LetterHint>R</LetterHint>
      </Button>
    </span>
  )
}
