import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Tagged, unwrap, unwrapOptional } from '../../api/client'
import type { CardSheet } from '../../api/types'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { FieldsPicker } from '../../form/fields-picker'
import { Picker } from '../../form/picker'
import { useMessages } from '../../i18n/messages'
import { useDoing } from '../../record/use-doing'
import { Button } from '../../ui/button'
import { ConfirmedButton } from '../../ui/confirmed-button'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useToast } from '../../ui/toast'
import { useCodeLabel, useCodeOptions } from '../../vocabulary/vocabulary'
import { ALL_COORDINATORS, ownCardQuery } from './coordinator-queries'
import { coordinatorTexts } from './coordinator-texts'

const EMPTY: CardSheet = {
  expertise: null,
  fields: [],
  record: null,
  profile: null,
  prefectures: [],
  languages: null,
}
const AREAS = ['expertise', 'record', 'profile'] as const
const MOST = 1_000

/** What one says of oneself to the others. */
export function OwnCard() {
  const t = useMessages(coordinatorTexts)
  const query = useQuery(ownCardQuery)
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-xl">{t.own}</h2>
      <p>{t.ownLead}</p>
      <QueryView query={query} skeleton={<Skeleton rows={3} height="h-24" />}>
        {(card) => <CardForm key={card.etag} card={card} />}
      </QueryView>
    </section>
  )
}

function CardForm({ card }: { card: Tagged<{ sheet: CardSheet | null }> }) {
  const t = useMessages(coordinatorTexts)
  const toast = useToast()
  const places = useCodeOptions('prefectures')
  const placeName = useCodeLabel('prefectures')
  const { during, busy, problem } = useDoing(ALL_COORDINATORS)
  const [sheet, setSheet] = useState(card.view.sheet ?? EMPTY)
  const put = (part: Partial<CardSheet>) => setSheet((before) => ({ ...before, ...part }))
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void during(async () => {
      const params = { header: { 'If-Match': card.etag } }
      await unwrap(api.PUT('/api/v1/me/coordinator-card', { params, body: sheet }))
      toast(t.saved)
    })
  }
  const hide = () =>
    during(async () => {
      await unwrapOptional(api.DELETE('/api/v1/me/coordinator-card'))
      toast(t.hidden)
    })
  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-5">
      {AREAS.map((area) => (
        <TextArea
          key={area}
          label={t[area]}
          rows={2}
          limit={MOST}
          error={errorAt(area)}
          value={sheet[area] ?? ''}
          onChange={(event) => put({ [area]: event.target.value })}
        />
      ))}
      <FieldsPicker
        label={t.fields}
        error={errorAt('fields')}
        chosen={sheet.fields}
        onChange={(fields) => put({ fields })}
      />
      <Picker
        label={t.region}
        hint={undefined}
        error={errorAt('prefectures')}
        options={places}
        nameOf={placeName}
        chosen={sheet.prefectures}
        onChange={(prefectures) => put({ prefectures })}
      />
      <TextField
        label={t.languages}
        hint={t.languagesHint}
        error={errorAt('languages')}
        maxLength={100}
        value={sheet.languages ?? ''}
        onChange={(event) => put({ languages: event.target.value })}
      />
      <Declined problem={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={busy}>
          {t.save}
        </Button>
        {card.view.sheet && (
          <ConfirmedButton label={t.hide} title={t.hideSure} confirm={t.hide} busy={busy} onConfirm={hide}>
            <p>{t.hideLead}</p>
          </ConfirmedButton>
        )}
      </div>
    </form>
  )
}
