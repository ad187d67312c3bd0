import type { BoardLine } from '../../api/types'
import { useFormats } from '../../i18n/format'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Chip } from '../../ui/chip'
import { TextLink } from '../../ui/link'
import { MixedText } from '../../ui/mixed-text'
import { useCodeLabel } from '../../vocabulary/vocabulary'
import { Written } from './question-author'
import { questionsTexts } from './questions-texts'

/** One question in the list. */
export function QuestionRow({ question: one }: { question: BoardLine }) {
  const t = useMessages(questionsTexts)
  const formats = useFormats()
  const paths = usePaths()
  return (
    <article className="card flex flex-col gap-2 p-4">
      <h2 className="break-words text-base">
        <TextLink href={paths.question(one.id)}>
          <MixedText text={one.title} />
        </TextLink>
      </h2>
      <p className="line-clamp-2 break-words">
        <MixedText text={one.text} />
      </p>
      <About question={one} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Written author={one.author} at={one.createdAt} />
        <span className="text-sm">{t.replies(formats.number(one.replies))}</span>
      </div>
    </article>
  )
}

/** How it stands, what it is about and where help is wanted. */
export function About({ question: { solved, fields, prefecture } }: { question: BoardLine }) {
  const t = useMessages(questionsTexts)
  const field = useCodeLabel('fields')
  const place = useCodeLabel('prefectures')
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-solid-gray-700">
      <Chip tone={solved ? 'gray' : 'green'}>{solved ? t.solved : t.open}</Chip>
      {prefecture && <span>{place(prefecture)}</span>}
      {fields.map((code) => (
        <span key={code}>{field(code)}</span>
      ))}
    </p>
  )
}
