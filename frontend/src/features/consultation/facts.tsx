import type { ReactNode } from 'react'
import type { ConsultationView } from '../../api/types'
import { consultationTexts } from '../../consultation/consultation-texts'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { Localized } from '../../ui/localized'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { deskTexts } from './desk-texts'

/** Both sides and the steps so far. */
export function Facts({ view }: { view: ConsultationView }) {
  const t = useMessages(deskTexts)
  const words = useMessages(consultationTexts)
  const formats = useFormats()
  const places = useCodeLabel('prefectures')
  const fields = useCodeLabel('fields')
  const named = (name: string) => name || t.page.somebody
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t.page.steps}</h2>
      <ol className="flex flex-col gap-1">
        {view.steps.map(({ state, by, at }) => (
          <li key={at} className="flex flex-wrap gap-x-3">
            <strong>{words.state[state]}</strong>
            <span className="text-solid-gray-700">{t.notes.by(named(by.name), formats.dateTime(at))}</span>
          </li>
        ))}
      </ol>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-1 desktop:grid-cols-[max-content_minmax(0,1fr)]">
        <Fact name={t.page.from}>
          {view.asking ? <Localized text={view.asking.name} /> : words.gone} {named(view.asker.name)}{' '}
          {view.prefecture && <span className="text-solid-gray-700">{places(view.prefecture)}</span>}
        </Fact>
        <Fact name={t.page.desk}>{view.receiver ? <Localized text={view.receiver.name} /> : words.gone}</Fact>
        <Fact name={t.page.inCharge}>{view.assignee ? named(view.assignee.name) : words.nobody}</Fact>
        {view.fields.length > 0 && <Fact name={t.act.fields}>{formats.list(view.fields.map(fields))}</Fact>}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
