import type { ConsultationView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { MixedText } from '../../ui/mixed-text'
import { askTexts } from './ask-texts'
import { deskTexts } from './desk-texts'

const PARTS = ['situation', 'tried', 'constraints', 'outcome'] as const

/** What was asked, as it was typed. */
export function Sheet({ view: { sheet } }: { view: ConsultationView }) {
  const t = useMessages(deskTexts).page
  const parts = useMessages(askTexts).ask.parts
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t.sheet}</h2>
      <dl className="card flex flex-col gap-4 p-5">
        <Said name={t.problem} text={sheet.problem} />
        {PARTS.map((part) => (
          <Said key={part} name={parts[part]} text={sheet[part]} />
        ))}
      </dl>
    </section>
  )
}

function Said({ name, text }: { name: string; text: string | null }) {
  if (!text) return null
  return (
    <div>
      <dt className="text-sm font-bold text-solid-gray-700">{name}</dt>
      <dd className="whitespace-pre-line break-words leading-170">
        <MixedText text={text} />
      </dd>
    </div>
  )
}
