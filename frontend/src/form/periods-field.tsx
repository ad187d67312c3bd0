import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { TextField } from '../ui/text-field'
import type { ControlProps } from './control'
import { formTexts } from './form-texts'

interface Period {
  from: string
  to: string
}

const BEGUN: Period = { from: '', to: '' }

function periodOf(interval: string): Period {
  const [from = '', to = from] = interval.split('/')
  return { from, to }
}

/** One day alone is an interval, too; nothing is none. */
const intervalOf = ({ from, to }: Period) => (from && to ? `${from}/${to}` : from || to)

/** Stretches of days, the first and the last day of each. */
export function PeriodsField({ description, value, onChange, label, hint, error }: ControlProps<'periods'>) {
  const t = useMessages(formTexts).periods
  // What is begun stands on the page, and in the sheet once it is a period.
  const [typed, setTyped] = useState<readonly Period[]>([])
  const sent = typed.map(intervalOf).filter(Boolean)
  const periods = sent.join() === (value ?? []).join() ? typed : (value ?? []).map(periodOf)
  const change = (next: readonly Period[]) => {
    setTyped(next)
    onChange(next.map(intervalOf).filter(Boolean))
  }
  const put = (index: number, part: Partial<Period>) =>
    change(periods.map((period, at) => (at === index ? { ...period, ...part } : period)))
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-bold">{label}</legend>
      {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
      {periods.map((period, index) => (
        <div key={index} className="flex flex-wrap items-end gap-x-3 gap-y-2">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={t[end](index + 1)}
              className="min-w-0 flex-[0_1_13rem]"
              value={period[end]}
              onChange={({ target }) => put(index, { [end]: target.value })}
            />
          ))}
          <Button
            size="small"
            look="quiet"
            className="mb-1.5"
            aria-label={t.removeOf(index + 1)}
            onClick={() => change(periods.filter((_, at) => at !== index))}
          >
            {t.remove}
          </Button>
        </div>
      ))}
      <FieldError error={error} />
      {periods.length < description.most && (
        <Button size="small" className="self-start" onClick={() => change([...periods, BEGUN])}>
          {t.add}
        </Button>
      )}
    </fieldset>
  )
}
