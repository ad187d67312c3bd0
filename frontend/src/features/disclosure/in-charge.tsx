import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, unwrapTagged } from '../../api/client'
import type { ChargeView } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { Picker } from '../../form/picker'
import { useMessages } from '../../i18n/messages'
import { Fact, Facts } from '../../record/facts'
import { COLLECTIONS } from '../../record/record-queries'
import { Button } from '../../ui/button'
import { QueryView } from '../../ui/query-view'
import { chargeQuery, type TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { useAct } from './use-act'

interface InChargeProps {
  kind: TiedKind
  id: string
  etag: string
}

/** Who is in charge of a record; whoever may says who. Of needs no coordinator is. Source: access/policy.txt. */
export function InCharge({ kind, id, etag }: InChargeProps) {
  const t = useMessages(disclosureTexts).charge
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      <QueryView query={useQuery(chargeQuery(kind, id))}>
        {(charge) =>
          charge.people.length === 0 ? (
            <Names kind={kind} charge={charge} />
          ) : (
            <ChargeForm key={JSON.stringify(charge)} kind={kind} id={id} etag={etag} charge={charge} />
          )
        }
      </QueryView>
    </section>
  )
}

function Names({ kind, charge: { team, assigned } }: { kind: TiedKind; charge: ChargeView }) {
  const t = useMessages(disclosureTexts).charge
  const listed = (people: ChargeView['team'], none: string) =>
    people.length === 0 ? none : people.map(({ name }) => name || t.gone).join(t.and)
  return (
    <Facts>
      <Fact name={t.team}>{listed(team, t.noTeam)}</Fact>
      {kind === 'seed' && <Fact name={t.assigned}>{listed(assigned, t.noAssigned)}</Fact>}
    </Facts>
  )
}

function ChargeForm({ kind, id, etag, charge }: InChargeProps & { charge: ChargeView }) {
  const t = useMessages(disclosureTexts).charge
  const [team, setTeam] = useState(idsOf(charge.team))
  const [assigned, setAssigned] = useState(idsOf(charge.assigned))
  const { act, busy, problem } = useAct(kind, id)
  const violations = problem?.violations ?? []
  const names = new Map(
    [...charge.people, ...charge.team, ...charge.assigned].map((one) => [one.id, one.name]),
  )
  const nameOf = (one: string) => names.get(one) || t.gone
  const people = (fits: (person: ChargeView['people'][number]) => boolean, chosen: readonly string[]) => {
    const ids = charge.people.filter(fits).map((person) => person.id)
    return [...new Set([...ids, ...chosen])].map((value) => ({ value, label: nameOf(value) }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = { params: { path: { id }, header: { 'If-Match': etag } }, body: { team, assigned } }
    void act(() => unwrapTagged(api.PUT(`/api/v1/${COLLECTIONS[kind]}/{id}/charge`, at)), t.done)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Picker
        label={t.team}
        hint={team.length === 0 ? t.noTeam : t.teamHint}
        error={errorUnder(violations, 'team')}
        options={people(() => true, team)}
        chosen={team}
        nameOf={nameOf}
        onChange={setTeam}
      />
      {kind === 'seed' && (
        <Picker
          label={t.assigned}
          hint={assigned.length === 0 ? t.noAssigned : t.assignedHint}
          error={errorUnder(violations, 'assigned')}
          options={people(({ roles }) => roles.includes('coordinator'), assigned)}
          chosen={assigned}
          nameOf={nameOf}
          onChange={setAssigned}
        />
      )}
      <Declined problem={problem} />
      <div>
        <Button type="submit" look="solid" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  )
}

const idsOf = (people: ChargeView['team']) => people.map((person) => person.id)
