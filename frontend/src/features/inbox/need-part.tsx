import { useRouter } from '@tanstack/react-router'
import { type RefObject, Suspense, useState } from 'react'
import type { UnmatchedNeed } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { AskSheet } from '../../introduction/lazy-ask-sheet'
import type { Couple } from '../../introduction/prospect-query'
import { usePaths } from '../../paths'
import { useSession } from '../../session/session'
import { inboxTexts } from './inbox-texts'
import { NeedRow } from './need-row'
import { useOneRowKeys } from './use-one-row-keys'
import { usePuttingOff } from './use-putting-off'

interface NeedPartProps {
  items: readonly UnmatchedNeed[]
  /** Where all rows stand. */
  list: RefObject<HTMLElement | null>
}

/** Needs that nobody was brought to, each with what fits it. */
export function NeedPart({ items, list }: NeedPartProps) {
  const t = useMessages(inboxTexts).parts
  const router = useRouter()
  const paths = usePaths()
  const [couple, setCouple] = useState<Couple | null>(null)
  const organization = useSession()?.organization
  const ask = ({ need, seeds }: UnmatchedNeed) => {
    const best = bestOf(seeds)
    if (best) setCouple({ need: need.id, kind: 'seed', offer: best.seed.id })
  }
  const rows = items.map((item) => ({ ...item, id: rowOf(item) }))
  const { putOff, busy, troubles } = usePuttingOff(list)
  const onKeyDown = useOneRowKeys(rows, {
    Enter: ({ need }) => void router.navigate({ href: paths.matches('need', need.id) }),
    i: ask,
    h: (row) => void (concerns(row, organization) && putOff(row)),
  })
  return (
    <>
      {/* Keys of the list work while the focus is on one of its rows. */}
      <ul aria-label={t.needs} onKeyDown={onKeyDown} className="flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.id}>
            <NeedRow
              row={row}
              busy={busy === row.id}
              trouble={troubles[row.id]}
              onAsk={bestOf(row.seeds) && (() => ask(row))}
              onLater={concerns(row, organization) ? () => void putOff(row) : undefined}
            />
          </li>
        ))}
      </ul>
      {couple && (
        <Suspense>
          <AskSheet couple={couple} route="RECOMMENDATION" onClose={() => setCouple(null)} />
        </Suspense>
      )}
    </>
  )
}

const bestOf = (seeds: UnmatchedNeed['seeds']) => seeds.find(({ askable }) => askable)

/** Whether the organization can do anything with a need but put it off: its own, one of its desk, one to ask about. */
const concerns = ({ need, seeds }: UnmatchedNeed, organization: string | null | undefined) =>
  seeds.length === 0 || need.organization?.id === organization || bestOf(seeds) !== undefined

/** The same need may be a record to look after as well, further below. */
const rowOf = ({ need }: UnmatchedNeed) => `need ${need.id}`
