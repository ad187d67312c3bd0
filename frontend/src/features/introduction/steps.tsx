import type { IntroductionStep } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { Button, type ButtonLook } from '../../ui/button'
import type { Answer, StandingProps } from './standing'
import { threadTexts } from './thread-texts'

interface StepsProps extends StandingProps {
  onAnswer: (answer: Answer) => void
}

/** Steps that need nothing besides, in the order they are offered. */
const PLAIN = [
  ['ASK', 'solid'],
  ['TAKE', 'outline'],
  ['WITHDRAW', 'quiet'],
] as const satisfies [IntroductionStep, ButtonLook][]

/** What the reader can do now, as the server says; all of it can be undone for a while. */
export function Steps({ introduction, acts, onAnswer }: StepsProps) {
  const t = useMessages(threadTexts)
  const { allowed, assigned, state } = introduction.view
  const take = (step: (typeof PLAIN)[number][0]) =>
    void acts.run(() => takeStep(introduction, { step }), t.done[step])
  const label = (step: (typeof PLAIN)[number][0]) =>
    step === 'ASK' && state === 'EXPIRED' ? t.askAgain : t.step[step]
  return (
    <div className="flex flex-wrap items-center gap-3 empty:hidden">
      {allowed.includes('ACCEPT') && (
        <Button look="solid" onClick={() => onAnswer('accept')}>
          {t.step.ACCEPT}
        </Button>
      )}
      {allowed.includes('DECLINE') && <Button onClick={() => onAnswer('decline')}>{t.step.DECLINE}</Button>}
      {PLAIN.filter(([step]) => allowed.includes(step) && !(step === 'TAKE' && assigned)).map(
        ([step, look]) => (
          <Button key={step} look={look} busy={acts.busy} onClick={() => take(step)}>
            {label(step)}
          </Button>
        ),
      )}
      {allowed.includes('CLOSE') && (
        <Button look="quiet" onClick={() => onAnswer('close')}>
          {t.step.CLOSE}
        </Button>
      )}
    </div>
  )
}
