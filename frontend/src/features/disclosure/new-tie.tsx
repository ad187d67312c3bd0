import { type FormEvent, useId } from 'react'
import type { Right } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { SideField } from '../../form/side-field'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import { uiTexts } from '../../ui/ui-texts'
import type { TiedKind } from './disclosure-queries'
import { disclosureTexts } from './disclosure-texts'
import { type GivenTie, tiesToGive, useNewTie } from './use-new-tie'

interface NewTieProps {
  kind: TiedKind
  id: string
  allowed: readonly Right[]
}

/** Lets somebody in, or keeps them out. */
export function NewTie({ kind, id, allowed }: NewTieProps) {
  const t = useMessages(disclosureTexts).add
  const ties = tiesToGive(kind, allowed)
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.title}</h2>
      {ties.length === 0 ? <p>{t.nothing}</p> : <TieForm kind={kind} id={id} ties={ties} />}
    </section>
  )
}

function TieForm({ kind, id, ties }: { kind: TiedKind; id: string; ties: readonly GivenTie[] }) {
  const texts = useMessages(disclosureTexts)
  const t = texts.add
  const { chooseOne } = useMessages(uiTexts)
  const { draft, change, add, busy, problem } = useNewTie(kind, id, ties)
  const group = useId()
  const { tie } = draft
  const violations = problem?.violations ?? []
  const errorAt = (field: string) => errorUnder(violations, field)
  const unchosenAt = (field: string) => errorUnder(violations, field, chooseOne)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <ChoiceGroup legend={t.tie} error={unchosenAt('tie')}>
        {ties.map((one) => (
          <Radio key={one} name={group} checked={one === tie} onChange={() => change({ tie: one })}>
            <span className="font-bold">{texts.tie[one]}</span>
            <span className="block text-sm text-solid-gray-700">{t.about[one]}</span>
          </Radio>
        ))}
      </ChoiceGroup>
      <SideField
        value={draft.with}
        error={unchosenAt('organization') ?? unchosenAt('researcher')}
        onChange={(next) => change({ with: next })}
      />
      {tie === 'BOUND' && (
        <TextField
          label={t.wording}
          hint={t.wordingHint}
          error={errorAt('wording')}
          required
          maxLength={200}
          value={draft.wording}
          onChange={(event) => change({ wording: event.target.value })}
        />
      )}
      <TextField
        type="date"
        className="max-w-60"
        label={t.until}
        hint={t.untilHint}
        error={errorAt('until')}
        value={draft.until}
        onChange={(event) => change({ until: event.target.value })}
      />
      <Declined problem={problem} />
      <div>
        <Button type="submit" look="solid" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </form>
  )
}
