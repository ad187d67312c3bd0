import { useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem'
import type { MatchRoute, Mode, Prospect } from '../api/types'
import { useIdempotencyKey } from '../editing/use-idempotency-key'
import { useLanguage } from '../i18n/language'
import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { useToast } from '../ui/toast'
import { askTexts } from './ask-texts'
import { introductionTexts } from './introduction-texts'
import { dayText } from './moments'
import { ask, type Couple } from './prospect-query'
import { useIntroductions } from './use-introduction'
import { useKept } from './use-kept'

export const ROUTES = [
  'RECOMMENDATION',
  'SEARCH',
  'COORDINATOR',
  'EVENT',
  'REFERRAL',
  'EXISTING',
] as const satisfies MatchRoute[]

export interface Asking {
  couple: Couple
  prospect: Prospect
  route: MatchRoute
  onClose: () => void
}

interface Sheet {
  message: string
  modes: readonly Mode[]
  missing: string
  aboutUs: string
  route: MatchRoute
}

/** The request being written, kept on this device until it is sent. */
export function useAsk({ couple, prospect, route, onClose }: Asking) {
  const t = useMessages(askTexts)
  const { open } = useMessages(introductionTexts)
  const language = useLanguage()
  const paths = usePaths()
  const toast = useToast()
  const { note } = useIntroductions()
  const keyFor = useIdempotencyKey()
  const [begin] = useState<Sheet>(() => ({
    message: prospect.message,
    modes: prospect.modes,
    missing: prospect.missing,
    aboutUs: prospect.aboutUs,
    route,
  }))
  const { sheet, change, done } = useKept(`ask:${couple.need}:${couple.offer}`, begin)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)

  const send = async (suggested: boolean) => {
    if (busy) return
    const { route: found, modes, ...texts } = sheet
    const draft = {
      need: couple.need,
      offer: couple.offer,
      offerKind: couple.kind,
      request: { ...texts, modes: [...modes] },
      route: found,
      suggested,
    }
    setBusy(true)
    setProblem(null)
    try {
      const made = await ask(draft, keyFor(draft))
      note(made)
      done()
      toast(suggested ? t.prepared : t.sent(dayText(made.view.due ?? prospect.due, language)), {
        record: made.view.id,
        link: { text: open, href: paths.introduction(made.view.id) },
      })
      // After what was typed is forgotten.
      setTimeout(onClose)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { sheet, change, send, busy, problem }
}
