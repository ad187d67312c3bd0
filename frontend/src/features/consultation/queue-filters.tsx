import { FieldsPicker } from '../../form/fields-picker'
import { useMessages } from '../../i18n/messages'
import { Checkbox } from '../../ui/choice'
import { Select } from '../../ui/select'
import { useCodeOptions } from '../../vocabulary/vocabulary'
import { deskTexts } from './desk-texts'
import { type useQueueSearch, WHOSE } from './use-queue-search'

type Search = ReturnType<typeof useQueueSearch>

/** Narrows the queue down: where from, which field, who has it, only what is overdue. */
export function QueueFilters({ asked, onChange }: { asked: Search['asked']; onChange: Search['change'] }) {
  const t = useMessages(deskTexts).list
  const prefectures = useCodeOptions('prefectures')
  return (
    <section
      aria-label={t.filters}
      className="grid items-start gap-4 desktop-admin:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,2fr)]"
    >
      <Select
        label={t.prefecture}
        empty={t.all}
        options={prefectures}
        value={asked.prefecture ?? ''}
        onChange={(event) => onChange({ prefecture: event.target.value || undefined })}
      />
      <Select
        label={t.whose}
        empty={t.all}
        options={WHOSE.map((value) => ({ value, label: t[value] }))}
        value={asked.whose ?? ''}
        onChange={(event) => onChange({ whose: event.target.value || undefined })}
      />
      <FieldsPicker
        label={t.field}
        chosen={asked.field ? [asked.field] : []}
        onChange={(fields) => onChange({ field: fields.at(-1) })}
      />
      <Checkbox
        checked={asked.overdue ?? false}
        onChange={(event) => onChange({ overdue: event.target.checked || undefined })}
      >
        {t.overdueOnly}
      </Checkbox>
    </section>
  )
}
