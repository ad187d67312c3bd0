import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import type { Match } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { introductionsQuery, OPEN_STATES } from '../../introduction/introduction-queries'
import { introductionTexts } from '../../introduction/introduction-texts'
import { KnownIntroduction } from '../../introduction/known-introduction'
import { AskSheet } from '../../introduction/lazy-ask-sheet'
import type { Couple } from '../../introduction/prospect-query'
import { usePaths } from '../../paths'
import { useSession } from '../../session/session'
import { Button } from '../../ui/button'
import type { AskedRecord, AskingKind, Target } from './asked-record'
import { mayOwn } from './own-candidate'

const MOST = 100

export interface Candidate extends Pick<Match, 'id' | 'title'> {
  /** The reader speaks for it, and so may ask on its behalf. */
  own: boolean
}

export interface AskingFor {
  /** Asks for an introduction to a candidate, or opens the one there is; absent where nobody can ask. */
  onAsk?: (candidate: Candidate) => void
  /** The button for that on a candidate's card. */
  more?: (candidate: Candidate) => ReactNode
  /** What is known of them has come, so that nothing moves any more. */
  ready: boolean
  sheet: ReactNode
}

/** Introductions to the candidates of a record, for those who speak for one of the two. */
export function useAskingFor(
  asking: { kind: AskingKind; id: string },
  record: AskedRecord | undefined,
  of: Target,
): AskingFor {
  const router = useRouter()
  const paths = usePaths()
  const [asked, setAsked] = useState<Couple | null>(null)
  const session = useSession()
  const speaks = Boolean(record?.allowed.includes('edit'))
  const may = coupleOf(asking, of, '') !== null && (speaks || mayOwn(session, of))
  const { data, isPending } = useQuery({
    ...introductionsQuery({ record: asking.id }, MOST),
    enabled: may,
  })
  const known = data?.items
  if (!may) return { ready: true, sheet: null }
  const introductionTo = (id: string) =>
    known?.find(({ need, offer, state }) => [need.id, offer.id].includes(id) && isOpen(state)) ??
    known?.find(({ need, offer }) => [need.id, offer.id].includes(id))
  const onAsk = ({ id, own }: Candidate) => {
    const open = introductionTo(id)
    if (open && isOpen(open.state)) void router.navigate({ href: paths.introduction(open.id) })
    else if (speaks || own) setAsked(coupleOf(asking, of, id))
  }
  return {
    ready: !isPending,
    onAsk,
    more: (candidate) => {
      const introduction = introductionTo(candidate.id)
      return (
        <>
          {introduction && <KnownIntroduction introduction={introduction} />}
          {(speaks || candidate.own) && !(introduction && isOpen(introduction.state)) && (
            <AskButton title={candidate.title} onAsk={() => onAsk(candidate)} />
          )}
        </>
      )
    },
    sheet: asked && (
      <Suspense>
        <AskSheet couple={asked} route="RECOMMENDATION" onClose={() => setAsked(null)} />
      </Suspense>
    ),
  }
}

function AskButton({ title, onAsk }: { title: Candidate['title']; onAsk: () => void }) {
  const t = useMessages(introductionTexts)
  const language = useLanguage()
  return (
    <Button size="small" aria-label={t.askOf(plain(title, language))} onClick={onAsk}>
      {t.ask}
    </Button>
  )
}

const isOpen = (state: string) => OPEN_STATES.some((one) => one === state)

/** Which of the two is the need, and what is offered for it; nothing for candidates that are of one side. */
function coupleOf(
  { kind, id }: { kind: AskingKind; id: string },
  of: Target,
  candidate: string,
): Couple | null {
  if (kind === 'need' && of !== 'need') return { need: id, kind: of, offer: candidate }
  if ((kind === 'seed' || kind === 'researcher') && of === 'need') return { need: candidate, kind, offer: id }
  return null
}
