import { useMessages } from '../../i18n/messages'
import { Select } from '../../ui/select'
import { trlRange, trlText } from './conditions'
import { searchTexts } from './search-texts'

const LEVELS = Array.from({ length: 9 }, (_, index) => ({ value: `${index + 1}`, label: `${index + 1}` }))

interface TrlFilterProps {
  trl: string | undefined
  onChange: (trl: string | undefined) => void
}

export function TrlFilter({ trl, onChange }: TrlFilterProps) {
  const t = useMessages(searchTexts)
  const { min, max } = trlRange(trl)
  return (
    <div className="flex flex-wrap gap-3">
      <Select
        label={t.min}
        className="min-w-24 flex-1"
        empty={t.any}
        options={LEVELS.filter((one) => !max || one.value <= max)}
        value={min}
        onChange={(event) => onChange(trlText(event.target.value, max))}
      />
      <Select
        label={t.max}
        className="min-w-24 flex-1"
        empty={t.any}
        options={LEVELS.filter((one) => one.value >= min)}
        value={max}
        onChange={(event) => onChange(trlText(min, event.target.value))}
      />
    </div>
  )
}
