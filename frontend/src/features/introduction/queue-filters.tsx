import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { introductionTexts } from '../../introduction/introduction-texts'
import type { IntroductionsSearch } from '../../search-params'
import { oneOf } from '../../search-values'
import { Checkbox } from '../../ui/choice'
import { Select } from '../../ui/select'
import { STATES, viewOf } from './queue-search'
import { queueTexts } from './queue-texts'

interface QueueFiltersProps {
  search: IntroductionsSearch
  overdue: number
  onChange: (search: IntroductionsSearch) => void
}

/** Conditions of the queue, besides whose turn it is. */
export function QueueFilters({ search, overdue, onChange }: QueueFiltersProps) {
  const t = useMessages(queueTexts)
  const { state } = useMessages(introductionTexts)
  const formats = useFormats()
  const past = viewOf(search) === 'past'
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {!past && (
        <Select
          label={t.state}
          inline
          empty={t.anyState}
          options={STATES.map((value) => ({ value, label: state[value] }))}
          value={search.state?.[0] ?? ''}
          onChange={({ target }) => onChange({ ...search, state: target.value ? [target.value] : undefined })}
        />
      )}
      <Select
        label={t.assigned}
        inline
        empty={t.anybody}
        options={[
          { value: 'me', label: t.me },
          { value: 'nobody', label: t.nobody },
        ]}
        value={search.assigned ?? ''}
        onChange={({ target }) => onChange({ ...search, assigned: oneOf(target.value, ['me', 'nobody']) })}
      />
      {!past && (
        <Checkbox
          checked={search.due === 'overdue'}
          onChange={({ target }) => onChange({ ...search, due: target.checked ? 'overdue' : undefined })}
        >
          {t.overdue(formats.number(overdue))}
        </Checkbox>
      )}
      {search.record && (
        <Checkbox checked onChange={() => onChange({ ...search, record: undefined })}>
          {t.record}
        </Checkbox>
      )}
    </div>
  )
}
