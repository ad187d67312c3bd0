import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import { problemOf } from '../api/api-problem'
import type { IntroductionPage, IntroductionSummary, StepDraft } from '../api/types'
import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { cardTexts } from '../match/card-texts'
import type { DeclineReason } from '../match/marks'
import { usePaths } from '../paths'
import { rowFocus } from '../ui/row-focus'
import { loadToastCard, useToast } from '../ui/toast'
import { answerTexts } from './answer-texts'
import { takeStep } from './introduction-calls'
import { INTRODUCTIONS } from './introduction-queries'
import { introductionTexts } from './introduction-texts'
import { otherOf } from './party'
import { useTurnText } from './turn'
import { OVERTAKEN, useIntroductions, useTold } from './use-introduction'

/** Whether the reader's side is asked and has not answered yet. Source: introduction/Step.java. */
export const mayAnswer = ({ side, asking, state }: IntroductionSummary) =>
  side !== asking && (state === 'INTEREST' || state === 'DESK_REVIEW')

export type Queue = ReturnType<typeof useQueue>

/**
 * What can be done to the rows of the queue, for buttons and keys alike. `list` holds the rows, perhaps beside others;
 * with `goesOn` the focus is on the next one once a row is accepted.
 */
export function useQueue(
  items: readonly IntroductionSummary[],
  list: RefObject<HTMLElement | null>,
  goesOn = false,
) {
  const t = useMessages(answerTexts)
  const { reasons } = useMessages(cardTexts)
  const language = useLanguage()
  const paths = usePaths()
  const router = useRouter()
  const toast = useToast()
  const [refusing, setRefusing] = useState<string | null>(null)
  const answer = useAnswer()
  // A step is answered by a message, which must not be missing when the connection is.
  useEffect(() => void loadToastCard().catch(() => undefined), [])
  const row = (id: string) => items.find((one) => one.id === id)
  const focus = rowFocus(list)
  const name = (item: IntroductionSummary) => plain(otherOf(item).title, language)

  return {
    refusing,
    ...answer,
    go: focus.go,
    open: (id: string) => void router.navigate({ href: paths.introduction(id) }),
    accept: (id: string) => {
      const item = row(id)
      if (item && mayAnswer(item)) {
        if (goesOn) focus.leave(id)
        void answer.send(item, { step: 'ACCEPT' }, t.accepted(name(item)))
      } else toast(t.notNow, { tone: 'warning' })
    },
    refuse: (id: string) => {
      const item = row(id)
      if (item && mayAnswer(item)) setRefusing(refusing === id ? null : id)
      else toast(t.notNow, { tone: 'warning' })
    },
    choose: (id: string, reason: DeclineReason) => {
      const item = row(id)
      setRefusing(null)
      focus.leave(id)
      if (item) void answer.send(item, { step: 'DECLINE', reason }, t.refused(name(item), reasons[reason]))
    },
    stopRefusing: (id: string) => {
      setRefusing(null)
      focus.on(id)
    },
  }
}

/** Takes a step on a row: shown at once, taken back and explained when it was declined or somebody was faster. */
function useAnswer() {
  const t = useMessages(answerTexts)
  const { state } = useMessages(introductionTexts)
  const turnText = useTurnText()
  const { fresh, note } = useIntroductions()
  const tell = useTold()
  const paint = usePaint()
  const [troubles, setTroubles] = useState<Readonly<Record<string, string>>>({})
  const [sending, setSending] = useState<readonly string[]>([])

  const send = async (item: IntroductionSummary, draft: StepDraft, done: string) => {
    const { id } = item
    if (sending.includes(id)) return
    setSending((now) => [...now, id])
    setTroubles(({ [id]: _gone, ...others }) => others)
    paint({ ...item, ...expected(item, draft) })
    try {
      const next = await takeStep({ view: item, etag: `"${item.revision}"` }, draft)
      paint(next.view)
      note(next)
      tell(next, done, t.undone)
    } catch (error) {
      const declined = problemOf(error)
      const now = OVERTAKEN.includes(declined.status) ? await fresh(id).catch(() => null) : null
      paint(now?.view ?? item)
      const trouble = now
        ? t.overtaken(state[now.view.state], turnText(now.view))
        : (declined.detail ?? t.failed)
      setTroubles((all) => ({ ...all, [id]: trouble }))
    } finally {
      setSending((now) => now.filter((one) => one !== id))
    }
  }
  return { send, sending, troubles }
}

/** What a row will say when the server agrees. */
function expected(item: IntroductionSummary, { step, reason }: StepDraft): Partial<IntroductionSummary> {
  return step === 'ACCEPT'
    ? { state: 'ACCEPTED', due: null, overdue: false }
    : { state: 'DECLINED', turn: null, mine: false, due: null, overdue: false, reason: reason ?? item.reason }
}

/** Shows a row as it is now, on every page of the queue that has it. */
function usePaint() {
  const queryClient = useQueryClient()
  return (row: IntroductionSummary) =>
    queryClient.setQueriesData<InfiniteData<IntroductionPage>>(
      { queryKey: [...INTRODUCTIONS, 'pages'] },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (one.id === row.id ? row : one)),
          })),
        },
    )
}
