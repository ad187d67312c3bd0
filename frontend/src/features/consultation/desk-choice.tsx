import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ConsultationDesk } from '../../api/types'
import { desksQuery } from '../../consultation/consultation-queries'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ChoiceGroup, Radio } from '../../ui/choice'
import { Localized } from '../../ui/localized'
import { QueryView } from '../../ui/query-view'
import { Skeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import { useSettled } from '../../ui/use-settled'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { askTexts } from './ask-texts'

const SHOWN_FIRST = 5

interface DeskChoiceProps {
  chosen: string
  error: string | undefined
  onChoose: (organization: string) => void
}

/** Whom to ask: the nearest desks first, each with the day by which it answers. */
export function DeskChoice({ chosen, error, onChoose }: DeskChoiceProps) {
  const t = useMessages(askTexts).ask
  const group = useId()
  const [name, setName] = useState('')
  const [all, setAll] = useState(false)
  const places = useCodeLabel('prefectures')
  const query = useQuery({ ...desksQuery(useSettled(name.trim(), false)), placeholderData: keepPreviousData })
  return (
    <QueryView query={query} skeleton={<Skeleton rows={3} height="h-16" />}>
      {({ items, prefecture }) => {
        // The chosen one stays in sight wherever it stands.
        const shown = all ? items : items.filter(({ id }, at) => at < SHOWN_FIRST || id === chosen)
        return (
          <div className="flex flex-col gap-3">
            <ChoiceGroup
              legend={t.desk}
              hint={prefecture ? t.deskHintOf(places(prefecture)) : t.deskHint}
              error={error}
              required
            >
              {shown.map((desk) => (
                <Radio
                  key={desk.id}
                  name={group}
                  value={desk.id}
                  checked={desk.id === chosen}
                  onChange={() => onChoose(desk.id)}
                >
                  <Desk desk={desk} />
                </Radio>
              ))}
              {items.length === 0 && <p>{name ? t.noDesks : t.noneAtAll}</p>}
            </ChoiceGroup>
            {(items.length > SHOWN_FIRST || name) && (
              <div className="flex flex-wrap items-end gap-3">
                {items.length > shown.length && <Button onClick={() => setAll(true)}>{t.moreDesks}</Button>}
                <TextField
                  type="search"
                  className="max-w-80 grow"
                  label={t.find}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              </div>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}

function Desk({ desk }: { desk: ConsultationDesk }) {
  const t = useMessages(askTexts).ask
  const formats = useFormats()
  const places = useCodeLabel('prefectures')
  return (
    <>
      <span className="font-bold">
        <Localized text={desk.name} />
      </span>
      <span className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
        {desk.desk && <Localized text={desk.desk} />}
        {desk.prefecture && <span>{places(desk.prefecture)}</span>}
        <span>{t.answers(formats.date(desk.due), formats.number(desk.days))}</span>
      </span>
    </>
  )
}
