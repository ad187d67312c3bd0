import { useState } from 'react'
import type { IntroductionSide, IntroductionView, Scope } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { takeStep } from '../../introduction/introduction-calls'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { ScopeForm } from './scope-form'
import { SCOPE_PARTS } from './scope-parts'
import type { StandingProps } from './standing'
import { threadTexts } from './thread-texts'

const STATES: readonly string[] = ['ACCEPTED', 'MEETING', 'SCOPE_AGREED']

/** What the two would do together: as it stands, who agrees to it, and the way to change it. */
export function ScopeSheet({ introduction, acts }: StandingProps) {
  const texts = useMessages(threadTexts)
  const t = texts.scope
  const [editing, setEditing] = useState(false)
  const { allowed, scope, state, writable } = introduction.view
  if (!scope && !STATES.includes(state)) return null
  const changes = writable && (state === 'ACCEPTED' || state === 'MEETING')
  return (
    <section aria-labelledby="scope" className="card flex flex-col gap-4 p-4 desktop:p-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="scope" className="text-xl">
          {t.title}
        </h2>
        {scope && <span>{t.version(scope.version)}</span>}
      </div>
      <p>{scope ? t.lead : `${t.lead} ${t.none}`}</p>
      {scope && <Agreement view={introduction.view} />}
      {editing && changes ? (
        <ScopeForm introduction={introduction} acts={acts} onClose={() => setEditing(false)} />
      ) : (
        <>
          {scope?.sheet && <Parts sheet={scope.sheet} />}
          {scope && !scope.sheet && <p>{texts.entry.hidden}</p>}
          <div className="flex flex-wrap items-center gap-3 empty:hidden print:hidden">
            {allowed.includes('AGREE') && (
              <Button
                look="solid"
                busy={acts.busy}
                onClick={() =>
                  void acts.run(() => takeStep(introduction, { step: 'AGREE' }), texts.done.AGREE)
                }
              >
                {texts.step.AGREE}
              </Button>
            )}
            {changes && (
              <Button onClick={() => setEditing(true)}>{scope?.sheet ? t.rewrite : t.write}</Button>
            )}
            {allowed.includes('REOPEN') && (
              <Button
                look="quiet"
                busy={acts.busy}
                onClick={() =>
                  void acts.run(() => takeStep(introduction, { step: 'REOPEN' }), texts.done.REOPEN)
                }
              >
                {texts.step.REOPEN}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

/** Who agrees to this version, in words and signs; why nobody can yet. */
function Agreement({ view }: { view: IntroductionView }) {
  const t = useMessages(threadTexts).scope
  const { scope, side, state } = view
  if (!scope) return null
  const agrees = (of: IntroductionSide) => scope.agreed.includes(of)
  const sides = [
    { words: t.own(agrees(side)), agreed: agrees(side) },
    {
      words: t.theirs(agrees(side === 'NEED' ? 'OFFER' : 'NEED')),
      agreed: agrees(side === 'NEED' ? 'OFFER' : 'NEED'),
    },
  ]
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {sides.map(({ words, agreed }) => (
          <li key={words} className="inline-flex items-center gap-1.5 font-bold">
            <Icon name={agreed ? 'check' : 'triangle'} className="size-5" />
            {words}
          </li>
        ))}
      </ul>
      {!scope.complete && <p>{t.incomplete}</p>}
      {scope.complete && state === 'ACCEPTED' && <p>{t.beforeMeeting}</p>}
    </>
  )
}

function Parts({ sheet }: { sheet: Scope }) {
  const t = useMessages(threadTexts).scope
  return (
    <dl className="grid gap-x-6 gap-y-3 desktop:grid-cols-[9rem_minmax(0,1fr)]">
      {SCOPE_PARTS.map((part) => (
        <div key={part} className="contents">
          <dt className="font-bold">{t.parts[part]}</dt>
          <dd className={sheet[part] ? 'break-words whitespace-pre-wrap' : 'text-solid-gray-700'}>
            {sheet[part] || t.empty}
          </dd>
        </div>
      ))}
    </dl>
  )
}
