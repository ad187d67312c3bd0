import type { IntroductionView } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { CodesFact, Fact, Facts } from '../../record/facts'
import { threadTexts } from './thread-texts'

/** What was asked, with the three answers that go with it. */
export function Request({ introduction }: { introduction: IntroductionView }) {
  const t = useMessages(threadTexts).request
  const formats = useFormats()
  const { request, askedAt, side, asking, route } = introduction
  return (
    <article className="card flex flex-col gap-4 border-2 border-solid-gray-420 p-5">
      <header>
        <h3 className="text-lg">{side === asking ? t.own : t.theirs}</h3>
        <p className="text-sm text-solid-gray-700">
          {askedAt ? t.at(formats.dateTime(askedAt)) : t.notSent} {t.route[route]}
        </p>
      </header>
      <p className="break-words whitespace-pre-wrap">{request.message}</p>
      <Facts>
        <CodesFact name={t.modes} list="modes" codes={request.modes} />
        <Fact name={t.missing}>
          <span className="break-words whitespace-pre-wrap">{request.missing}</span>
        </Fact>
        <Fact name={t.aboutUs}>
          <span className="break-words whitespace-pre-wrap">{request.aboutUs}</span>
        </Fact>
      </Facts>
    </article>
  )
}
