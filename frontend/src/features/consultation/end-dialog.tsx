import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { step } from '../../consultation/consultation-calls'
import { desksQuery } from '../../consultation/consultation-queries'
import { Declined } from '../../form/declined'
import { errorUnder } from '../../form/errors'
import { useLanguage } from '../../i18n/language'
import { plain } from '../../i18n/localized'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { uiTexts } from '../../ui/ui-texts'
import type { ActsProps, End } from './desk-acts'
import { deskTexts } from './desk-texts'

const LIMIT = 5_000

interface EndDialogProps extends ActsProps {
  end: End | null
  onClose: () => void
}

/** Ends it with what who asked is told. */
export function EndDialog({ end, onClose, ...acts }: EndDialogProps) {
  const t = useMessages(deskTexts).act
  return (
    <Dialog open={end !== null} onClose={onClose} title={end ? t.titles[end] : ''}>
      {end && <EndForm key={end} end={end} onClose={onClose} {...acts} />}
    </Dialog>
  )
}

function EndForm({
  it: { view, etag },
  run: { busy, problem, run },
  end,
  onClose,
}: EndDialogProps & { end: End }) {
  const t = useMessages(deskTexts).act
  const { chooseOne } = useMessages(uiTexts)
  const [answer, setAnswer] = useState('')
  const [organization, setOrganization] = useState('')
  const errorAt = (field: string) => errorUnder(problem?.violations ?? [], field)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(
      () => step(view.id, etag, { state: end, answer, organization: organization || null, due: null }),
      t.done[end],
    ).then((done) => done && onClose())
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {end === 'REFERRED' && (
        <Organization
          besides={[view.receiver?.id, view.asking?.id]}
          value={organization}
          error={errorUnder(problem?.violations ?? [], 'organization', chooseOne)}
          onChoose={setOrganization}
        />
      )}
      <TextArea
        label={t.labels[end]}
        hint={t.told}
        required
        rows={4}
        limit={LIMIT}
        error={errorAt('answer')}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <Declined problem={problem} />
      <div className="flex justify-end gap-3">
        <Button look="text" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" look="solid" busy={busy}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}

interface OrganizationProps {
  besides: readonly (string | undefined)[]
  value: string
  error: string | undefined
  onChoose: (id: string) => void
}

/** Another organization with a desk. */
function Organization({ besides, value, error, onChoose }: OrganizationProps) {
  const t = useMessages(deskTexts).act
  const language = useLanguage()
  const desks = useQuery(desksQuery('')).data?.items ?? []
  return (
    <Select
      label={t.organization}
      required
      empty=""
      error={error}
      options={desks
        .filter(({ id }) => !besides.includes(id))
        .map(({ id, name }) => ({ value: id, label: plain(name, language) }))}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    />
  )
}
