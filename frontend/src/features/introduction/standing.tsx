import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { IntroductionState } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import type { Introduction } from '../../introduction/introduction-calls'
import { meetingOf } from '../../introduction/introduction-calls'
import { IntroductionChip, Turn } from '../../introduction/introduction-state'
import { SlotTime } from '../../introduction/slot-time'
import type { useIntroduction } from '../../introduction/use-introduction'
import { oneOf } from '../../search-values'
import { Icon } from '../../ui/icon'
import { AcceptPanel } from './accept-panel'
import { ClosePanel } from './close-panel'
import { RefusePanel } from './refuse-panel'
import { SlotChoice } from './slot-choice'
import { Steps } from './steps'
import { threadTexts } from './thread-texts'

export type Acts = ReturnType<typeof useIntroduction>
export type Answer = 'accept' | 'decline' | 'close'

export interface StandingProps {
  introduction: Introduction
  acts: Acts
}

const STEP_OF = { accept: 'ACCEPT', decline: 'DECLINE', close: 'CLOSE' } as const

/** Where it stands, whose turn it is and until when, and what can be done now. Links of mails open an answer at once. */
export function Standing({ introduction, acts }: StandingProps) {
  const t = useMessages(threadTexts)
  const search: Record<string, unknown> = useSearch({ strict: false })
  const [answer, setAnswer] = useState<Answer | undefined>(oneOf(search.answer, ['accept', 'decline']))
  const { view } = introduction
  const { allowed, meeting } = view
  const possible = answer && allowed.includes(STEP_OF[answer])
  const close = () => setAnswer(undefined)
  const next: Partial<Record<IntroductionState, string>> = view.mine ? t.nextMine : t.nextTheirs
  return (
    <section
      aria-label={t.standing}
      className={`flex flex-col gap-4 rounded-12 border-2 p-4 desktop:p-5 ${view.mine ? 'border-key-900' : 'border-solid-gray-420'}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-lg">
        <IntroductionChip {...view} />
        <Turn introduction={view} />
      </div>
      <p>{next[view.state]}</p>
      {view.turn && view.overdue && <p>{t.deputyTold}</p>}
      {answer && !possible && <p className="font-bold">{t.answered}</p>}
      {meeting && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
          <span>
            {view.meetingOff ? t.meetingOff : t.meeting} <SlotTime slot={meeting} />
          </span>
          <a
            href={meetingOf(view.id)}
            download
            className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4"
          >
            <Icon name="download" className="size-4" />
            {view.meetingOff ? t.calendarOff : t.calendar}
          </a>
        </div>
      )}
      {allowed.includes('MEET') && <SlotChoice introduction={introduction} acts={acts} />}
      {possible && answer === 'accept' && (
        <AcceptPanel introduction={introduction} acts={acts} onClose={close} />
      )}
      {possible && answer === 'decline' && (
        <RefusePanel introduction={introduction} acts={acts} onClose={close} />
      )}
      {possible && answer === 'close' && (
        <ClosePanel introduction={introduction} acts={acts} onClose={close} />
      )}
      {!possible && <Steps introduction={introduction} acts={acts} onAnswer={setAnswer} />}
    </section>
  )
}
