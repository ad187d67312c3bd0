import { useLanguage } from '../i18n/language'
import { plain } from '../i18n/localized'
import { useMessages } from '../i18n/messages'
import { ReadinessBar } from '../record/readiness-scale'
import { type Option, Select } from '../ui/select'
import { useReadinessLevels } from '../vocabulary/readiness'
import type { ControlProps } from './control'
import { FieldGroup } from './field-group'
import { formTexts } from './form-texts'

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** The nine steps with the source's wording. */
function useLevelOptions(): Option[] {
  const t = useMessages(formTexts)
  const language = useLanguage()
  const levels = useReadinessLevels()
  return STEPS.map((step) => ({
    value: String(step),
    label: t.readiness(step, plain(levels.find(({ code }) => code === step)?.name, language)),
  }))
}

export function LevelField({ description, value, onChange, ...frame }: ControlProps<'level'>) {
  const t = useMessages(formTexts)
  const options = useLevelOptions()
  return (
    <div className="flex flex-col gap-1.5">
      <Select
        {...frame}
        required={description.required}
        empty={t.none}
        options={options}
        value={value ?? ''}
        onChange={(event) => onChange(numberIn(event.target.value))}
      />
      {value && <ReadinessBar level={value} />}
    </div>
  )
}

export function RangeField({ value, onChange, label, hint, error }: ControlProps<'range'>) {
  const t = useMessages(formTexts)
  const options = useLevelOptions()
  const range = { min: value?.min ?? null, max: value?.max ?? null }
  const put = (end: 'min' | 'max', text: string) => {
    const next = { ...range, [end]: numberIn(text) }
    onChange(next.min === null && next.max === null ? null : next)
  }
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <div className="grid grid-cols-1 gap-x-4 gap-y-2 @lg:grid-cols-2">
        {(['min', 'max'] as const).map((end) => (
          <Select
            key={end}
            label={
              <span className="text-sm font-normal text-solid-gray-700">
                <span className="sr-only">{label}</span> {end === 'min' ? t.from : t.to}
              </span>
            }
            empty={t.any}
            options={options}
            value={range[end] ?? ''}
            onChange={(event) => put(end, event.target.value)}
          />
        ))}
      </div>
      {value && <ReadinessBar wanted={value} />}
    </FieldGroup>
  )
}

function numberIn(text: string): number | null {
  return text === '' ? null : Number(text)
}
