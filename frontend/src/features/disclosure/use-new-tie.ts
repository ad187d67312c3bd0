import { useState } from 'react'
import { api, unwrapOptional } from '../../api/client'
import type { Right, Tie } from '../../api/types'
import type { Side } from '../../form/side-field'
import { useMessages } from '../../i18n/messages'
import { COLLECTIONS } from '../../record/record-queries'
import { useDoing } from '../../record/use-doing'
import { useToast } from '../../ui/toast'
import { type TiedKind, tiesQuery } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'

/** Ties that come about by somebody's word, and the right to give it. Source: disclosure/Disclosure.java. */
const GIVEN_BY = {
  INVITED: 'invite',
  BOUND: 'grant',
  ENGAGED: 'grant',
  PARTNER: 'share',
  BLOCKED: 'revoke',
} as const satisfies Partial<Record<Tie, Right>>

export type GivenTie = keyof typeof GIVEN_BY

/** Ties that open or close something for records of a kind. Source: access/policy.txt. */
const TIES: Record<TiedKind, readonly GivenTie[]> = {
  need: ['INVITED', 'BOUND', 'ENGAGED', 'BLOCKED'],
  seed: ['BOUND', 'ENGAGED', 'PARTNER', 'BLOCKED'],
}

export const tiesToGive = (kind: TiedKind, allowed: readonly Right[]): readonly GivenTie[] =>
  TIES[kind].filter((tie) => allowed.includes(GIVEN_BY[tie]))

interface Draft {
  tie: GivenTie | undefined
  /** Whom it binds. */
  with: Side
  wording: string
  /** The last day, as a date field has it; empty for no end. */
  until: string
}

/** Days end when they end in Japan, as all times of the product are. */
const END_OF_DAY = 'T23:59:59+09:00'

export function useNewTie(kind: TiedKind, id: string, ties: readonly GivenTie[]) {
  const t = useMessages(disclosureTexts)
  const toast = useToast()
  const { during, busy, problem } = useDoing(tiesQuery(kind, id).queryKey)
  const [draft, setDraft] = useState<Draft>({
    tie: ties[0],
    with: { side: 'organization', picked: null },
    wording: '',
    until: '',
  })
  const { tie, wording, until } = draft
  const { side, picked } = draft.with

  const add = async () => {
    const body = {
      tie: tie ?? null,
      ...(picked && { [side]: picked.id }),
      ...(wording && { wording }),
      ...(until && { until: `${until}${END_OF_DAY}` }),
    }
    await during(async () => {
      await unwrapOptional(
        api.POST(`/api/v1/${COLLECTIONS[kind]}/{id}/ties`, { params: { path: { id } }, body }),
      )
      if (tie && picked) toast(t.add.done(t.tie[tie], picked.name))
      setDraft({ ...draft, with: { side, picked: null }, wording: '', until: '' })
    })
  }
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    add,
    busy,
    problem,
  }
}
